namespace Backtests.Margin.Market;

/// <summary>How a venue deals with what a liquidated account cannot pay.</summary>
public sealed record MarketRules
{
    /// <summary>A fund without cap; deleveraging by profit and margin ratio, at the bankruptcy price, when the fund cannot pay.</summary>
    public static MarketRules Default { get; } = new();

    /// <summary>Who is deleveraged first.</summary>
    public IAdlRanking Ranking { get; init; } = new ProfitMarginRatioRanking();

    /// <summary>At which price.</summary>
    public IAdlPrice Price { get; init; } = new BankruptcyAdlPrice();

    /// <summary>When, instead of the fund.</summary>
    public IAdlTrigger Trigger { get; init; } = new FundEmptyTrigger();

    /// <summary>Who bears what is left.</summary>
    public ISharedLossRule SharedLoss { get; init; } = new NoSharedLoss();

    /// <summary>Largest balance of the fund, in settlement currency; what is above goes to the venue. Null: none.</summary>
    public decimal? FundCap { get; init; }

    /// <summary>
    /// The rules that a venue file names; where it says nothing, the default's. A fund rule has the settings <c>cap</c>, its largest
    /// balance, and <c>most_notional</c>, beyond which it takes no position over.
    /// </summary>
    /// <param name="venue">The venue.</param>
    /// <param name="rankings">Where rankings are found by name; the built-in ones when null. The same for the others.</param>
    /// <param name="prices">Prices.</param>
    /// <param name="triggers">Triggers.</param>
    /// <param name="losses">Rules of shared losses.</param>
    /// <exception cref="MarginException">A rule is not known, or a setting of it is wrong.</exception>
    public static MarketRules Of(
        Venue venue,
        PluginRegistry<IAdlRanking>? rankings = null,
        PluginRegistry<IAdlPrice>? prices = null,
        PluginRegistry<IAdlTrigger>? triggers = null,
        PluginRegistry<ISharedLossRule>? losses = null)
    {
        ArgumentNullException.ThrowIfNull(venue);
        var trigger = venue.Adl.Trigger is { } when ? (triggers ?? AdlRules.Triggers()).Create(when) : Default.Trigger;
        var fund = venue.InsuranceFund.Rule?.Settings ?? PluginSettings.Empty;
        if (fund.Names.Contains("most_notional")) trigger = new AnyTrigger(trigger, new NotionalTrigger(fund.Number("most_notional")));
        return new()
        {
            Ranking = venue.Adl.Ranking is { } ranking ? (rankings ?? AdlRules.Rankings()).Create(ranking) : Default.Ranking,
            Price = venue.Adl.Price is { } price ? (prices ?? AdlRules.Prices()).Create(price) : Default.Price,
            Trigger = trigger,
            SharedLoss = venue.SocialisedLoss.Rule is { } loss ? (losses ?? SharedLossRules.BuiltIn()).Create(loss) : Default.SharedLoss,
            FundCap = fund.Names.Contains("cap") ? fund.Number("cap") : null,
        };
    }
}
