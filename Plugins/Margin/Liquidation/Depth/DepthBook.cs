namespace Backtests.Margin.Liquidation;

/// <summary>The recorded snapshots of one contract, ascending by time.</summary>
public sealed class DepthBook
{
    private readonly List<DepthSnapshot> _snapshots;

    /// <summary>Takes snapshots over.</summary>
    /// <exception cref="MarginException">Their times do not ascend.</exception>
    public DepthBook(IEnumerable<DepthSnapshot> snapshots)
    {
        _snapshots = [.. snapshots];
        for (var n = 1; n < _snapshots.Count; n++)
            if (_snapshots[n].Time <= _snapshots[n - 1].Time)
                throw new MarginException(FormattableString.Invariant($"the depth snapshot of {_snapshots[n].Time:yyyy-MM-dd HH:mm:ss} ")
                    + FormattableString.Invariant($"comes after that of {_snapshots[n - 1].Time:yyyy-MM-dd HH:mm:ss}"));
    }

    /// <summary>The snapshots.</summary>
    public IReadOnlyList<DepthSnapshot> Snapshots => _snapshots;

    /// <summary>Index of the latest snapshot at or before an instant (UTC); -1 when there is none.</summary>
    public int IndexAt(DateTime time)
    {
        int low = -1, high = _snapshots.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_snapshots[middle].Time <= time) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
