using System.Globalization;
using Backtests.Margin;

namespace Backtests.Tuning.Comparison;

/// <summary>One run of a comparison.</summary>
/// <param name="Leverage">Chosen leverage, 1 or above.</param>
/// <param name="StopLossPercent">Stop-loss in percent of the entry price; null leaves it to the strategy.</param>
/// <param name="Mode">Isolated or cross margin.</param>
public readonly record struct ComparisonCell(decimal Leverage, decimal? StopLossPercent, MarginMode Mode)
{
    /// <summary>Names of the parameters that the cell sets.</summary>
    public const string LeverageParameter = "leverage", StopLossParameter = "stop-loss-percent", MarginModeParameter = "margin-mode";

    /// <summary>The algorithm's parameters: the common ones with this cell's on top; without a stop-loss it is taken away.</summary>
    public IReadOnlyDictionary<string, string> Parameters(IReadOnlyDictionary<string, string> common)
    {
        ArgumentNullException.ThrowIfNull(common);
        var parameters = new Dictionary<string, string>(common, StringComparer.Ordinal)
        {
            [LeverageParameter] = Text(Leverage),
            [MarginModeParameter] = ModeName,
        };
        parameters.Remove(StopLossParameter);
        if (StopLossPercent is { } percent) parameters[StopLossParameter] = Text(percent);
        return parameters;
    }

    /// <summary>The cell in words, e.g. <c>isolated 10x, stop-loss 2%</c>.</summary>
    public override string ToString() =>
        $"{ModeName} {Text(Leverage)}x, stop-loss {(StopLossPercent is { } percent ? Text(percent) + "%" : "none")}";

    private string ModeName => Mode == MarginMode.Isolated ? "isolated" : "cross";

    private static string Text(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
