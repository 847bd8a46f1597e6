namespace Backtests.Margin.Market;

/// <summary>By what a venue orders the traders who are auto-deleveraged. Implementations are deterministic.</summary>
public interface IAdlRanking
{
    /// <summary>The name venue files call it by.</summary>
    string Name { get; }

    /// <summary>Whether only positions in profit are deleveraged.</summary>
    bool NeedsProfit { get; }

    /// <summary>The higher, the earlier. Equal ranks go by the trader's name.</summary>
    decimal Rank(in AdlCandidatePosition position);
}
