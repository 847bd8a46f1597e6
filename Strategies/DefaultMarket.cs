namespace Backtests.Strategies;

/// <summary>What the strategies run on when no parameter says otherwise: the market that <c>backtests data generate</c> makes.</summary>
public static class DefaultMarket
{
    /// <summary>First day, UTC.</summary>
    public static DateTime FirstDay { get; } = new(2025, 3, 3);

    /// <summary>Last day, UTC, included.</summary>
    public static DateTime LastDay { get; } = new(2025, 3, 16);

    /// <summary>The two perpetuals.</summary>
    public const string Symbols = "BTCUSDT,ETHUSDT";
}
