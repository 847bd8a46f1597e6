using QuantConnect;
using QuantConnect.Benchmarks;
using QuantConnect.Brokerages;
using QuantConnect.Interfaces;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>
/// Gives every crypto future of an algorithm the models of a venue: margin, fills, fees, funding. Other securities keep Lean's defaults.
/// It accepts all order types and updates that Lean can simulate.
/// </summary>
/// <remarks>
/// Usually set by <see cref="VenueAlgorithmExtensions.UseVenue"/>. To set the models one by one, make a <see cref="VenueSession"/> and give
/// it to each, and call <see cref="VenueSession.Attach"/> for every contract.
/// </remarks>
/// <param name="session">The session whose models it gives.</param>
public class VenueBrokerageModel(VenueSession session) : DefaultBrokerageModel(AccountType.Margin)
{
    private Dictionary<SecurityType, string>? _markets;

    /// <summary>
    /// Lean's, but for perpetuals the market that the venue is, where there is one of its name, and for spot pairs, by which Lean converts
    /// currencies, the same where it has any.
    /// </summary>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets => _markets ??= Markets(session.LeanMarket);

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security) =>
        IsContract(security) ? session.LeverageOf(security) : base.GetLeverage(security);

    /// <inheritdoc/>
    public override IBuyingPowerModel GetBuyingPowerModel(Security security)
    {
        if (!IsContract(security)) return base.GetBuyingPowerModel(security);
        session.Attach(security);
        return new VenueMarginModel(session);
    }

    /// <inheritdoc/>
    public override IFillModel GetFillModel(Security security) =>
        IsContract(security) ? new VenueFillModel(session) : base.GetFillModel(security);

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) =>
        IsContract(security) ? new VenueFeeModel(session) : base.GetFeeModel(security);

    /// <inheritdoc/>
    public override IMarginInterestRateModel GetMarginInterestRateModel(Security security) =>
        IsContract(security) ? new VenueFundingModel(session) : base.GetMarginInterestRateModel(security);

    /// <summary>A flat benchmark, which needs no data; an algorithm may set another.</summary>
    public override IBenchmark GetBenchmark(SecurityManager securities) => new FuncBenchmark(_ => 0m);

    private static Dictionary<SecurityType, string> Markets(string market)
    {
        var markets = new Dictionary<SecurityType, string>(DefaultMarketMap) { [SecurityType.CryptoFuture] = market };
        if (SymbolPropertiesDatabase.FromDataFolder().GetSymbolPropertiesList(market, SecurityType.Crypto).Any())
        {
            markets[SecurityType.Crypto] = market;
        }
        return markets;
    }

    private static bool IsContract(Security security)
    {
        ArgumentNullException.ThrowIfNull(security);
        return security.Type == SecurityType.CryptoFuture;
    }
}
