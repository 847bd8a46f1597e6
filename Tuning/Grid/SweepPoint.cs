using Backtests.Margin;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Grid;

/// <summary>One combination of values of a grid. Axes that it doesn't set are the algorithm's own affair.</summary>
public sealed class SweepPoint
{
    private readonly SweepAxis[] _axes;
    private readonly decimal?[] _values;

    internal SweepPoint(SweepAxis[] axes, decimal?[] values) => (_axes, _values) = (axes, values);

    /// <summary>The value on an axis, and whether the point sets it.</summary>
    public bool TryGet(SweepAxis axis, out decimal? value)
    {
        var at = Array.IndexOf(_axes, axis);
        value = at < 0 ? null : _values[at];
        return at >= 0;
    }

    /// <summary>The algorithm's parameters: the common ones with this point's on top; what is none is taken away.</summary>
    public Dictionary<string, string> Parameters(IReadOnlyDictionary<string, string> common)
    {
        var parameters = new Dictionary<string, string>(common, StringComparer.Ordinal);
        for (var n = 0; n < _axes.Length; n++)
        {
            parameters.Remove(_axes[n].Parameter);
            if (_values[n] is { } value) parameters[_axes[n].Parameter] = _axes[n].Text(value);
        }
        return parameters;
    }

    /// <summary>The point as the kernel runs it.</summary>
    /// <param name="common">The run's parameters, for the axes that the point doesn't set.</param>
    public SweepLane Lane(IReadOnlyDictionary<string, string> common) => new()
    {
        Mode = Value("margin", common) == 1m ? MarginMode.Cross : MarginMode.Isolated,
        Leverage = Value("leverage", common)!.Value,
        StopLoss = (Value("stop-loss", common) ?? 0m) / 100m,
        TakeProfit = (Value("take-profit", common) ?? 0m) / 100m,
        TrailingStop = (Value("trailing-stop", common) ?? 0m) / 100m,
        MaxHoldMinutes = (int)(Value("max-hold", common) ?? 0m),
        MarginPart = Value("margin-percent", common)!.Value / 100m,
        HasFixedSize = Value("size-by", common) == 1m,
        SlippageBasisPoints = Value("slippage-bps", common)!.Value,
        EntryDelayMinutes = (int)Value("entry-delay", common)!.Value,
    };

    /// <summary>The values that differ in the grid, in words, e.g. <c>leverage 10, stop-loss 2%</c>.</summary>
    public override string ToString() => string.Join(", ", _axes.Zip(_values, (axis, value) => $"{axis.Name} {axis.Show(value)}"));

    private decimal? Value(string name, IReadOnlyDictionary<string, string> common)
    {
        var axis = SweepAxis.Of(name, "lane");
        return TryGet(axis, out var value) ? value : axis.ByParameters(common);
    }
}
