namespace Backtests.Strategies.Detection;

/// <summary>The last two published values of open interest.</summary>
internal struct OpenInterestTrend
{
    private double? _before, _last;

    public readonly double Last => _last ?? double.NaN;

    /// <summary>Relative change between the last two publications; null before there are two.</summary>
    public readonly double? Change => _before is > 0 && _last is { } last ? last / _before - 1 : null;

    public readonly bool IsRising => Change > 0;

    public void Add(double openInterest)
    {
        _before = _last;
        _last = openInterest;
    }
}
