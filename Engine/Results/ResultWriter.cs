using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using QuantConnect;
using QuantConnect.Orders;

namespace Backtests.Engine.Results;

/// <summary>
/// Writes Lean's result files: <c>Name.json</c> (charts, orders, profit and loss, statistics), <c>Name-summary.json</c> (statistics
/// without charts and orders), <c>Name-order-events.json</c> and <c>Name-log.txt</c>. Each is there whole or not at all.
/// </summary>
public sealed class ResultWriter
{
    private readonly BacktestResult _result;

    /// <summary>A writer for <paramref name="result"/>.</summary>
    public ResultWriter(BacktestResult result) => _result = result;

    /// <summary>Writes the files into <paramref name="folder"/>, which is made if need be.</summary>
    /// <exception cref="BacktestException">The folder can't be written.</exception>
    public void Write(string folder)
    {
        var name = _result.AlgorithmName;
        WriteJson(Path.Combine(folder, $"{name}-order-events.json"), ResultJson.OrderEvents(_result));
        AtomicFile.Write(Path.Combine(folder, $"{name}-log.txt"), writer =>
        {
            foreach (var line in _result.LogLines)
            {
                writer.WriteLine(line);
            }
        });
        var summary = ResultJson.Summary(_result);
        WriteJson(Path.Combine(folder, $"{name}-summary.json"), summary);
        WriteJson(Path.Combine(folder, $"{name}.json"), json =>
        {
            json.WriteStartObject();
            WriteMembers(json, ResultJson.Details(_result));
            WriteMembers(json, summary);
            json.WriteEndObject();
        });
    }

    private static void WriteMembers(JsonWriter json, JObject members)
    {
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            value!.WriteTo(json);
        }
    }

    private static void WriteJson(string path, JToken token) => WriteJson(path, json => token.WriteTo(json));

    private static void WriteJson(string path, Action<JsonWriter> write) => AtomicFile.Write(path, writer =>
    {
        using var json = new JsonTextWriter(writer) { Formatting = Formatting.Indented, Culture = CultureInfo.InvariantCulture, CloseOutput = false };
        write(json);
    });
}
