namespace Backtests.Tuning.Grid;

/// <summary>
/// Every combination of the values of some axes, by number. Margin mode changes fastest, then leverage, then the stops: neighbours share
/// what the
/// kernel has searched for.
/// </summary>
public sealed class SweepGrid
{
    private readonly AxisValues[] _axes;
    private readonly SweepAxis[] _order;

    /// <summary>Makes the grid.</summary>
    /// <exception cref="TuningException">An axis is given twice.</exception>
    public SweepGrid(IEnumerable<AxisValues> axes)
    {
        _axes = [.. axes.OrderBy(each => each.Axis.Index)];
        for (var n = 1; n < _axes.Length; n++)
            if (_axes[n].Axis == _axes[n - 1].Axis) throw new TuningException($"{_axes[n].Axis.Name}: is given twice");
        _order = [.. _axes.Select(each => each.Axis)];
        var count = 1m;
        foreach (var axis in _axes) count = Math.Min(count * axis.Values.Count, long.MaxValue / 2);
        Count = (long)count;
    }

    /// <summary>The axes in the order of <see cref="SweepAxis.All"/>.</summary>
    public IReadOnlyList<AxisValues> Axes => _axes;

    /// <summary>How many combinations there are.</summary>
    public long Count { get; }

    /// <summary>The combination of a number from 0 to <see cref="Count"/> - 1.</summary>
    public SweepPoint this[long number]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
            var values = new decimal?[_axes.Length];
            for (var n = 0; n < _axes.Length; n++)
            {
                var choices = _axes[n].Values;
                values[n] = choices[(int)(number % choices.Count)];
                number /= choices.Count;
            }
            return new SweepPoint(_order, values);
        }
    }

    /// <summary>The number of the combination with the given place on each axis.</summary>
    internal long NumberOf(ReadOnlySpan<int> places)
    {
        var number = 0L;
        for (var n = _axes.Length - 1; n >= 0; n--) number = number * _axes[n].Values.Count + places[n];
        return number;
    }
}
