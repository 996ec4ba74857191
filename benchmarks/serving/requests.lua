-- SPDX-License-Identifier: Apache-2.0
-- wrk's side of every measurement: asks the requests of a file in their order, again and again, and prints one line of JSON.
-- wrk ... -s requests.lua ADDRESS -- FILE MODE CLIENTS HEADER...
--   FILE     lines "GET PATH" or "POST PATH BODYFILE"
--   MODE     rate: nothing is looked at in Lua, which would cost the generator; count: each answer is, for refusals;
--            once: every request is asked once, and the time of that is taken here
--   CLIENTS  above 0: that many addresses in turn in X-Forwarded-For
--   HEADER   "Name: value"
local ffi = require("ffi")
ffi.cdef [[ struct spec { long s, ns; }; int clock_gettime(int clock, struct spec *); int getpid(void); int kill(int, int); ]]

local function now()
    local time = ffi.new("struct spec")
    ffi.C.clock_gettime(1, time) -- CLOCK_MONOTONIC
    return tonumber(time.s) + tonumber(time.ns) / 1e9
end

local threads = {}
function setup(thread) table.insert(threads, thread) end

local built, at, mode, clients = {}, 0, "rate", 0
local begun = nil
answered, refused, unfounded, other, seconds, weight = 0, 0, 0, 0, 0, 0

local function body_of(name)
    local file = assert(io.open(name, "rb"))
    local body = file:read("*a")
    file:close()
    return body
end

function init(args)
    mode, clients = args[2], tonumber(args[3])
    local headers = { Host = "127.0.0.1" }
    for i = 4, #args do
        local name, value = args[i]:match("^([^:]+): (.*)$")
        headers[name] = value
    end
    local lines = {}
    for line in io.lines(args[1]) do table.insert(lines, line) end
    for i = 1, math.max(#lines, clients) do
        local method, path, body = lines[(i - 1) % #lines + 1]:match("^(%S+) (%S+) ?(%S*)$")
        if clients > 0 then headers["X-Forwarded-For"] = "10.1." .. math.floor(i % clients / 250) .. "." .. i % clients % 250 end
        table.insert(built, wrk.format(method, path, headers, body ~= "" and body_of(body) or nil))
    end
    if mode == "rate" then response = nil end
end

function request()
    begun = begun or now()
    at = at % #built + 1
    return built[at]
end

function response(status, headers, body)
    weight = weight + #body
    if status == 503 then
        refused = refused + 1
        if not headers["Retry-After"] then unfounded = unfounded + 1 end
    elseif status == 200 or status == 204 then
        answered = answered + 1
    else
        other = other + 1
    end
    if mode == "once" and answered + refused + other == #built then
        seconds = now() - begun
        wrk.thread:stop()
        ffi.C.kill(ffi.C.getpid(), 2) -- SIGINT: wrk would sleep to the end of its time
    end
end

function done(summary, latency, requests)
    local sums = { answered = 0, refused = 0, unfounded = 0, other = 0, seconds = 0, weight = 0 }
    for _, thread in ipairs(threads) do
        for name in pairs(sums) do sums[name] = sums[name] + (thread:get(name) or 0) end
    end
    local errors = summary.errors
    io.write(string.format('{"requests": %d, "seconds": %.6f, "bytes": %d, "p50_ms": %.3f, "p99_ms": %.3f, "max_ms": %.3f, ', summary.requests,
        summary.duration / 1e6, summary.bytes, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3))
    io.write(string.format('"connect": %d, "read": %d, "write": %d, "status": %d, "timeout": %d, ', errors.connect, errors.read, errors.write, errors.status,
        errors.timeout))
    io.write(string.format('"answered": %d, "refused": %d, "without_retry_after": %d, "other": %d, "once_seconds": %.6f, "weight": %d}\n', sums.answered, sums.refused,
        sums.unfounded, sums.other, sums.seconds, sums.weight))
end
