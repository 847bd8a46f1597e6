using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backtests.Launcher.Output;

/// <summary>Prints what <c>--json</c> asks for: one document, names in camel case as in Lean's files, numbers in full precision.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void WriteJson(this Terminal terminal, object document) =>
        terminal.WriteLine(JsonSerializer.Serialize(document, Options));
}
