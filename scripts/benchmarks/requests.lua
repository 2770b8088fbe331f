-- wrk -s requests.lua URL -- FILE OFFSET: sends the requests of FILE in their order, beginning at OFFSET; prints one line of figures.
-- A line is a path, or a path, a tab and a body of JSON to be posted.
function init(arguments)
  requests = {}
  for line in io.lines(arguments[1]) do
    local path, body = line:match("^([^\t]*)\t(.*)$")
    requests[#requests + 1] = body and wrk.format("POST", path, { ["Content-Type"] = "application/json" }, body) or wrk.format("GET", line)
  end
  current = tonumber(arguments[2]) % #requests
end

function request()
  current = current % #requests + 1
  return requests[current]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %.2f %.3f %.3f %d %d %d\n",
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.requests, errors.status + errors.connect + errors.read + errors.write + errors.timeout,
    summary.bytes / math.max(1, summary.requests)))
end
