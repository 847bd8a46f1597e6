namespace Backtests.Tuning.Sweep;

/// <summary>What came of one lane. Money in quote currency.</summary>
public struct LaneResult
{
    /// <summary>Equity at the end, an open position at the mark.</summary>
    public double EndEquity;

    /// <summary>Positions entered.</summary>
    public int Trades;

    /// <summary>Positions that brought more than they cost.</summary>
    public int Wins;

    /// <summary>Positions that the venue liquidated.</summary>
    public int Liquidations;

    /// <summary>What liquidations took from the wallet.</summary>
    public double LiquidationLoss;

    /// <summary>Fees of ordinary fills.</summary>
    public double Fees;

    /// <summary>Funding received less paid.</summary>
    public double Funding;

    /// <summary>Largest fall of the wallet between two trades from its highest value before, as a fraction of that.</summary>
    public double MaxDrawdown;

    /// <summary>Sum of the trades' returns on the equity before them.</summary>
    public double ReturnSum;

    /// <summary>Sum of the squares of the trades' returns.</summary>
    public double ReturnSquares;
}
