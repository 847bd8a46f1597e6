namespace Backtests.Margin.Accounts;

/// <summary>What a venue lets an account do and where it books: data and named rules, so that no account knows its venue.</summary>
public sealed record AccountRules
{
    /// <summary>Binance USD-M: what an account does when nothing else is said.</summary>
    public static AccountRules Default { get; } = new();

    /// <summary>What the funding of an isolated position is taken from.</summary>
    public FundingSource FundingSource { get; init; } = FundingSource.PositionMargin;

    /// <summary>Whether the leverage of an open isolated position may change.</summary>
    public LeverageChange IsolatedLeverage { get; init; } = LeverageChange.RaiseOnly;

    /// <summary>Whether the leverage of an open cross position may change.</summary>
    public LeverageChange CrossLeverage { get; init; } = LeverageChange.Allowed;

    /// <summary>Whether margin may be added to an isolated position.</summary>
    public bool AddsMargin { get; init; } = true;

    /// <summary>How much margin may be taken out of an isolated position.</summary>
    public IMarginRemovalRule MarginRemoval { get; init; } = new InitialMarginAtMark();

    /// <summary>How much is added to an isolated position that would be liquidated; null: nothing.</summary>
    public ITopUpRule? TopUp { get; init; }

    /// <summary>How resting orders on both sides of a contract hold margin.</summary>
    public OrderNetting OrderNetting { get; init; } = OrderNetting.LargerSide;

    /// <summary>Whether a contract may have a long and a short leg.</summary>
    public bool OffersHedgeMode { get; init; } = true;

    /// <summary>
    /// Multi-asset mode: debt in the settlement currency beyond which collateral is sold for it. Binance: 10,000 USD; 5,000 for regular
    /// users in 2025.
    /// </summary>
    public decimal AutoExchangeDebt { get; init; } = 10_000m;

    /// <summary>
    /// Multi-asset mode: debt over collateral after haircuts, a fraction, from which collateral is sold for the debt of an account without
    /// positions and orders. Binance: 1, later 0.995.
    /// </summary>
    public decimal AutoExchangeLoanToValue { get; init; } = 1m;

    /// <summary>The rules of a venue; what its file does not know is as in <see cref="Default"/>.</summary>
    /// <param name="venue">The venue.</param>
    /// <param name="topsUp">Whether the trader has switched automatic top-up on, where the venue has it.</param>
    /// <param name="removals">Rules of margin removal by name; the built-in ones when null.</param>
    /// <param name="topUps">Rules of top-up by name; the built-in ones when null.</param>
    /// <exception cref="MarginException">The venue names a rule that is not known, or top-up is asked for and not offered.</exception>
    public static AccountRules Of(Venue venue, bool topsUp = false, PluginRegistry<IMarginRemovalRule>? removals = null,
        PluginRegistry<ITopUpRule>? topUps = null)
    {
        ArgumentNullException.ThrowIfNull(venue);
        var rules = Default;
        return new AccountRules
        {
            FundingSource = venue.DefaultFunding.Debit ?? rules.FundingSource,
            IsolatedLeverage = venue.LeverageChange.Isolated ?? rules.IsolatedLeverage,
            CrossLeverage = venue.LeverageChange.Cross ?? rules.CrossLeverage,
            AddsMargin = venue.IsolatedMargin.CanAdd ?? rules.AddsMargin,
            MarginRemoval = venue.IsolatedMargin.Removal is { } removal
                ? (removals ?? MarginRemovalRules.BuiltIn()).Create(removal)
                : rules.MarginRemoval,
            TopUp = topsUp ? TopUpOf(venue, topUps) : null,
            OffersHedgeMode = venue.HedgeMode.IsOffered ?? rules.OffersHedgeMode,
            AutoExchangeDebt = venue.Collateral.AutoExchangeDebt ?? rules.AutoExchangeDebt,
            AutoExchangeLoanToValue = venue.Collateral.AutoExchangeLoanToValue ?? rules.AutoExchangeLoanToValue,
        };
    }

    private static ITopUpRule TopUpOf(Venue venue, PluginRegistry<ITopUpRule>? topUps) =>
        venue.TopUp is { Automatic: AutomaticTopUp.Optional, Amount: { } amount }
            ? (topUps ?? TopUpRules.BuiltIn()).Create(amount)
            : throw new MarginException($"venue {venue.Name} is not known to top up isolated margin by itself; leave automatic top-up off");
}
