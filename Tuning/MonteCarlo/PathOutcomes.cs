namespace Backtests.Tuning.MonteCarlo;

/// <summary>What came of every lane on every path: lane after lane, a value a path.</summary>
internal sealed class PathOutcomes(int lanes, int paths)
{
    private readonly double[] _endEquity = new double[lanes * paths];
    private readonly double[] _lowest = new double[lanes * paths];
    private readonly float[] _drawdown = new float[lanes * paths];
    private readonly float[] _lost = new float[lanes * paths];
    private readonly int[] _liquidations = new int[lanes * paths];

    /// <summary>How many paths.</summary>
    public int Paths => paths;

    /// <summary>Equity at the end over that at the start.</summary>
    public ReadOnlySpan<double> EndEquity(int lane) => _endEquity.AsSpan(lane * paths, paths);

    /// <summary>Lowest equity at the end of an hour, over that at the start.</summary>
    public ReadOnlySpan<double> Lowest(int lane) => _lowest.AsSpan(lane * paths, paths);

    /// <summary>Largest fall of the equity from its highest value before, as a fraction of that.</summary>
    public ReadOnlySpan<float> Drawdown(int lane) => _drawdown.AsSpan(lane * paths, paths);

    /// <summary>What liquidations took, over the equity at the start.</summary>
    public ReadOnlySpan<float> Lost(int lane) => _lost.AsSpan(lane * paths, paths);

    /// <summary>Liquidations.</summary>
    public ReadOnlySpan<int> Liquidations(int lane) => _liquidations.AsSpan(lane * paths, paths);

    /// <summary>Notes a lane's outcome on a path.</summary>
    public void Set(int lane, int path, double endEquity, double lowest, double drawdown, double lost, int liquidations)
    {
        var at = lane * paths + path;
        (_endEquity[at], _lowest[at], _drawdown[at], _lost[at], _liquidations[at]) =
            (endEquity, lowest, (float)drawdown, (float)lost, liquidations);
    }
}
