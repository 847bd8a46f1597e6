using System.Text.Json;
using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Output;

namespace Backtests.Launcher.Lean;

/// <summary>Shows a run on Lean as one on the embedded engine is shown, as far as its result files say it.</summary>
internal static class LeanReport
{
    public static void Print(Terminal terminal, LeanFolder lean, LeanResult result, IReadOnlyList<string> files)
    {
        var days = result is { StartDate: { } start, EndDate: { } end } ? $", {Show.Day(start)} to {Show.Day(end)} UTC" : "";
        terminal.WriteLine($"{result.AlgorithmName} on Lean {lean.Version}{days}, {Show.Count(result.Orders)} orders");
        RunReport.PrintOutcome(terminal, result.Statistics, result.View(), result.StartDate ?? DateTime.MinValue, files);
    }

    public static object Document(LeanFolder lean, LeanResult result, IReadOnlyList<string> files) => new
    {
        Algorithm = result.AlgorithmName,
        Engine = $"Lean {lean.Version}",
        result.StartDate,
        result.EndDate,
        result.Statistics,
        result.RuntimeStatistics,
        Liquidations = result.Liquidations is { } report ? JsonSerializer.Deserialize<JsonElement>(report.ToString()) : (JsonElement?)null,
        Files = files,
    };
}
