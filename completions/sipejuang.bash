# SPDX-License-Identifier: Apache-2.0
# Bash completion for sipejuang. Source it, or install it as /usr/share/bash-completion/completions/sipejuang.

_sipejuang_options() {
    case "$1" in
        check) echo "--plan --data --date --crs --activity --kbli --building --repair --lang --text --exit-code --help" ;;
        screen) echo "--plots --buildings --plan --data --date --crs --map --activity --repair --all -o --output --threads --lang --help" ;;
        "plan new") echo "--zones --crs --lang --help" ;;
        "plan validate") echo "--json --lang --help" ;;
        "plan import" | "plan list" | "plan publish") echo "--data --help" ;;
        plan) echo "new validate import list publish --help" ;;
        serve) echo "--data --listen --trusted-proxy --verdict-days --contact --help" ;;
        backup | restore) echo "--data --help" ;;
        *) echo "check screen plan serve backup restore --help --uncaged --version" ;;
    esac
}

_sipejuang() {
    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}" command=""
    if ((COMP_CWORD > 1)); then
        command="${COMP_WORDS[1]}"
        if [[ $command == plan ]] && ((COMP_CWORD > 2)); then command="plan ${COMP_WORDS[2]}"; fi
    fi
    case "$previous" in
        --plan) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W "id en both" -- "$current"); return ;;
        --data | --building | --buildings | --plots | --zones | -o | --output) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
        --crs | --date | --threads | --activity | --kbli) COMPREPLY=(); return ;;
        --map)
            mapfile -t COMPREPLY < <(compgen -S = -W "id status activity kbli floors height_m floor_area_m2 basement_area_m2 parking_area_m2 technical_area_m2 green_area_m2 certificate_area_m2 kelurahan" -- "$current")
            return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$(_sipejuang_options "$command")" -- "$current")
    if [[ $current != -* && -n $command && $command != plan ]]; then
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -o filenames -F _sipejuang sipejuang
