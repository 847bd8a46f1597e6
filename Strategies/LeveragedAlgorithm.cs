using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Plugins;
using Backtests.Strategies.Parameters;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Strategies;

/// <summary>
/// What the strategies here share: dates, cash, instruments, venue, margin mode and leverage from parameters, and the one line that puts
/// the
/// venue's rules in force.
/// </summary>
/// <remarks>
/// Parameters: <c>venue</c> (binance-usdm), <c>market</c> (binance: Lean's market whose contracts are traded), <c>account-currency</c>
/// (USDT:
/// what they settle in), <c>margin-mode</c> (isolated or cross), <c>leverage</c> (1 to 150), <c>symbols</c> (BTCUSDT,ETHUSDT),
/// <c>start-date</c> and <c>end-date</c> (yyyy-MM-dd, UTC, both days included), <c>initial-cash-usdt</c> (in that currency); of the venue's
/// rules
/// <c>warning-margin-ratio</c>, <c>position-limit-usdt</c>, <c>gross-leverage-cap</c>, <c>insurance-fund-usdt</c>,
/// <c>forced-order-slippage-bps</c>, <c>mark-price</c> (where-available, required or never), <c>same-bar</c> (adverse-first or
/// favourable-first) and <c>before-first-tiers</c> (refuse or extend-earliest).
/// </remarks>
public abstract class LeveragedAlgorithm : QCAlgorithm
{
    private readonly List<CryptoFuture> _perpetuals = [];

    /// <summary>The algorithm's parameters. Every one must be read in <see cref="InitializeStrategy"/>; one that nobody reads is an
    /// error.</summary>
    protected StrategyParameters Parameters { get; private set; } = null!;

    /// <summary>The venue's rules in force: margin, liquidations, insurance fund.</summary>
    protected VenueSession Venue { get; private set; } = null!;

    /// <summary>The instruments, in the order of the parameter <c>symbols</c>.</summary>
    protected IReadOnlyList<CryptoFuture> Perpetuals => _perpetuals;

    /// <summary>Chosen leverage, 1 or above.</summary>
    protected decimal Leverage { get; private set; }

    /// <inheritdoc />
    public sealed override void Initialize()
    {
        Parameters = new StrategyParameters(GetParameters().ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal));
        SetTimeZone("UTC");
        var start = Parameters.Day("start-date") ?? DefaultMarket.FirstDay;
        var end = Parameters.Day("end-date") ?? DefaultMarket.LastDay;
        if (end < start) throw new ParameterException($"parameter end-date: {end:yyyy-MM-dd} is before start-date {start:yyyy-MM-dd}");
        SetStartDate(start);
        SetEndDate(end);
        SetAccountCurrency(Parameters.Text("account-currency", "USDT").ToUpperInvariant());
        SetCash(Parameters.Number("initial-cash-usdt", 100_000m, 1m, 1_000_000_000_000m));

        Leverage = Parameters.Number("leverage", 10m, 1m, 1_000m);
        Venue = this.UseVenue(Parameters.Text("venue", "binance-usdm"), Mode(), Leverage, Options());
        var market = Parameters.Text("market", Market.Binance).ToLowerInvariant();
        if (Market.Encode(market) is null) throw new ParameterException($"parameter market: Lean knows no market '{market}'");
        foreach (var symbol in Parameters.List("symbols", DefaultMarket.Symbols))
        {
            // Asked first: the venue's error names the symbol that was meant.
            Venue.VenueSymbol(symbol);
            _perpetuals.Add(AddCryptoFuture(symbol, Resolution.Minute, market));
        }
        if (_perpetuals.Count == 0) throw new ParameterException("parameter symbols: names no instrument; give e.g. BTCUSDT,ETHUSDT");
        SetBenchmark(_ => 0m);

        InitializeStrategy();
        Parameters.RejectUnknown();
    }

    /// <summary>Reads the strategy's own parameters and subscribes to what it needs.</summary>
    protected abstract void InitializeStrategy();

    /// <summary>
    /// Quantity whose initial margin is the given part of the equity: equity * part * leverage / price, cut to the lot. 0 when that is less
    /// than one lot.
    /// </summary>
    protected decimal QuantityFor(CryptoFuture perpetual, decimal partOfEquity) =>
        QuantityForMargin(perpetual, Portfolio.TotalPortfolioValue * partOfEquity);

    /// <summary>
    /// Quantity with the given initial margin in account currency: margin * leverage over what one contract is worth (its price, when it is
    /// linear and of one coin), cut to the lot. 0 when that is less than one lot.
    /// </summary>
    protected decimal QuantityForMargin(CryptoFuture perpetual, decimal margin)
    {
        ArgumentNullException.ThrowIfNull(perpetual);
        if (perpetual.Price <= 0) return 0;
        var lot = perpetual.SymbolProperties.LotSize;
        var worth = perpetual.IsCryptoCoinFuture()
            ? perpetual.Holdings.GetQuantityValue(1m, perpetual.Price).InAccountCurrency
            : perpetual.Price * perpetual.SymbolProperties.ContractMultiplier;
        if (worth <= 0) return 0;
        var quantity = margin * Leverage / worth;
        return quantity <= 0 ? 0 : decimal.Floor(quantity / lot) * lot;
    }

    private MarginMode Mode() =>
        Parameters.Choice("margin-mode", MarginMode.Isolated, ("isolated", MarginMode.Isolated), ("cross", MarginMode.Cross));

    private VenueOptions Options()
    {
        var defaults = new VenueOptions();
        return defaults with
        {
            WarningRatio = Parameters.Number("warning-margin-ratio", defaults.WarningRatio, 0.01m, 1m),
            Limits = new LeverageLimits(
                Parameters.OptionalNumber("position-limit-usdt", 1m, 1_000_000_000_000m),
                Parameters.OptionalNumber("gross-leverage-cap", 0.01m, 1_000m)),
            InsuranceFund = Parameters.Number("insurance-fund-usdt", defaults.InsuranceFund, 0m, 1_000_000_000_000m),
            ForcedFill = Parameters.OptionalNumber("forced-order-slippage-bps", 0m, 9_999m) is { } bps ? new ConstantSlippageFill(bps) : null,
            MarkPrice = Parameters.Choice(
                "mark-price", defaults.MarkPrice,
                ("where-available", MarkPriceUse.WhereAvailable), ("required", MarkPriceUse.Required), ("never", MarkPriceUse.Never)),
            SameBar = Parameters.Choice(
                "same-bar", defaults.SameBar, ("adverse-first", SameBarRule.AdverseFirst), ("favourable-first", SameBarRule.FavourableFirst)),
            BeforeFirstTiers = Parameters.Choice(
                "before-first-tiers", defaults.BeforeFirstTiers,
                ("refuse", BeforeFirstTiers.Refuse), ("extend-earliest", BeforeFirstTiers.ExtendEarliest)),
        };
    }
}
