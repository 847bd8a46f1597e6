namespace Backtests.Margin.Market;

/// <summary>The rules of auto-deleveraging that venue files name; assemblies can be added to each registry.</summary>
public static class AdlRules
{
    /// <summary>
    /// Rankings: <c>profit-margin-ratio</c>, <c>profit-leverage</c>, <c>leveraged-return</c>, <c>return-over-margin-ratio</c>,
    /// <c>price-ratio-leverage</c>, <c>random</c> (setting <c>seed</c>, 1) and <c>none</c>.
    /// </summary>
    public static PluginRegistry<IAdlRanking> Rankings() => new PluginRegistry<IAdlRanking>()
        .Register("profit-margin-ratio", () => new ProfitMarginRatioRanking())
        .Register("profit-leverage", () => new ProfitLeverageRanking())
        .Register("leveraged-return", () => new LeveragedReturnRanking())
        .Register("return-over-margin-ratio", () => new ReturnOverMarginRatioRanking())
        .Register("price-ratio-leverage", () => new PriceRatioLeverageRanking())
        .Register("none", () => new NoRanking())
        .Register("random", settings => new RandomRanking((ulong)settings.Number("seed", 1m)));

    /// <summary>Prices: <c>bankruptcy</c>, <c>mark</c>, <c>bankruptcy-near-mark</c> (setting <c>most</c>, 0.05).</summary>
    public static PluginRegistry<IAdlPrice> Prices() => new PluginRegistry<IAdlPrice>()
        .Register("bankruptcy", () => new BankruptcyAdlPrice())
        .Register("mark", () => new MarkAdlPrice())
        .Register("bankruptcy-near-mark", settings => new NearMarkAdlPrice(settings.Number("most", 0.05m)));

    /// <summary>
    /// Triggers: <c>fund-empty</c>, <c>fund-drawdown</c> (settings <c>share</c> and <c>hours</c>, 8), <c>fund-limit</c> (setting
    /// <c>notional</c>), <c>backstop-negative</c>, <c>unfillable</c>.
    /// </summary>
    public static PluginRegistry<IAdlTrigger> Triggers() => new PluginRegistry<IAdlTrigger>()
        .Register("fund-empty", () => new FundEmptyTrigger())
        .Register("fund-drawdown", settings => new FundDrawdownTrigger(settings.Number("share"), settings.Number("hours", 8m)))
        .Register("fund-limit", settings => new NotionalTrigger(settings.Number("notional")))
        .Register("backstop-negative", () => new NegativeTrigger())
        .Register("unfillable", () => new NeverTrigger());
}
