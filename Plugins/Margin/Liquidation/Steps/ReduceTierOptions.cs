namespace Backtests.Margin.Liquidation;

/// <summary>On which terms positions are reduced to a lower tier.</summary>
public sealed record ReduceTierOptions
{
    /// <summary>How many tiers down each order goes, at least 1.</summary>
    public int Tiers { get; init; } = 1;

    /// <summary>The lowest tier from which a position is reduced; the lowest of all is 1.</summary>
    public int FromTier { get; init; } = 2;

    /// <summary>How many orders each position gets in one liquidation; 0 for as many as it takes.</summary>
    public int Orders { get; init; } = 1;

    /// <summary>What becomes of what does not fill.</summary>
    public TimeInForce TimeInForce { get; init; }

    /// <summary>Whether a position stays as it is when its equity would be short even at the rate of the lowest tier (OKX).</summary>
    public bool SkipsBelowLowest { get; init; }

    /// <summary>
    /// Whether a position stays as it is when its maintenance margin is less than the liquidation fee on all of it: reducing it could not
    /// leave it compliant, and it is liquidated as a whole (Binance).
    /// </summary>
    public bool SkipsSmallAccounts { get; init; }

    /// <summary>Terms from settings; see <see cref="ReduceTierStep"/>.</summary>
    /// <exception cref="MarginException">A setting is wrong.</exception>
    public static ReduceTierOptions Of(PluginSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new()
        {
            Tiers = settings.Whole("tiers", 1, 1),
            FromTier = settings.Whole("from_tier", 2, 2),
            Orders = settings.Whole("orders", 1, 0),
            TimeInForce = settings.Choice("time_in_force", ("ioc", TimeInForce.ImmediateOrCancel), ("fok", TimeInForce.FillOrKill)),
            SkipsBelowLowest = settings.Choice("below_lowest", ("reduce", false), ("skip", true)),
            SkipsSmallAccounts = settings.Choice("small_accounts", ("reduce", false), ("skip", true)),
        };
    }
}
