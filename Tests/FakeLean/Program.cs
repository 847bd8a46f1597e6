// As Lean: --config FILE names the configuration, everything else is in it. The parameter `fake` says what kind of run is played, and the
// parameter `canned` where the result files are that are handed out.
using System.Text.Json;

if (args is not ["--config", var file] || !File.Exists(file)) return Fail("no --config FILE");
using var document = JsonDocument.Parse(File.ReadAllText(file));
var config = document.RootElement;
var environment = config.GetProperty("environments").GetProperty(Text("environment"));
if (environment.GetProperty("live-mode").GetBoolean() || environment.GetProperty("setup-handler").GetString() is not { Length: > 0 })
    return Fail("environment");
if (!config.GetProperty("close-automatically").GetBoolean()) Console.Read();
if (!File.Exists(Text("algorithm-location")) || !Directory.Exists(Text("data-folder"))) return Fail("algorithm or data not there");
// It prints where it runs, so that a test sees that what it writes there doesn't land in its own folder.
Console.WriteLine($"TRACE:: started in {Directory.GetCurrentDirectory()}");
File.WriteAllText("log.txt", "started");

var parameters = config.GetProperty("parameters");
var kind = parameters.TryGetProperty("fake", out var given) ? given.GetString() : "";
if (kind == "hang") Thread.Sleep(Timeout.Infinite);
if (kind == "fail") return Fail("Engine.Run(): System.Exception: the algorithm threw");
if (kind != "silent")
{
    var (canned, results) = (parameters.GetProperty("canned").GetString()!, Text("results-destination-folder"));
    foreach (var one in Directory.GetFiles(canned, Text("algorithm-id") + "*"))
        File.Copy(one, Path.Combine(results, Path.GetFileName(one)));
}
return 0;

string Text(string key) => config.GetProperty(key).GetString()!;

static int Fail(string reason)
{
    Console.WriteLine($"20250101 00:00:00.000 ERROR:: {reason}");
    return 1;
}
