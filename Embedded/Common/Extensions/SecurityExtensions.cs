using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect;

public static partial class Extensions
{
    private static readonly string[] SecurityTypeNames =
        Enum.GetValues<SecurityType>().Select(type => type.ToString().ToLowerInvariant()).ToArray();

    /// <summary>Whether an order of a direction reduces a position of a side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no position.</exception>
    public static bool Closes(this OrderDirection direction, PositionSide side) => side switch
    {
        PositionSide.Long => direction == OrderDirection.Sell,
        PositionSide.Short => direction == OrderDirection.Buy,
        PositionSide.None => false,
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, "No such side."),
    };

    /// <summary>The direction of an order by the sign of its quantity.</summary>
    public static OrderDirection GetOrderDirection(decimal quantity) =>
        quantity > 0 ? OrderDirection.Buy : quantity < 0 ? OrderDirection.Sell : OrderDirection.Hold;

    /// <summary>The direction of an order that opens a position of a side.</summary>
    public static OrderDirection ToOrderDirection(this PositionSide side) => side switch
    {
        PositionSide.Long => OrderDirection.Buy,
        PositionSide.Short => OrderDirection.Sell,
        _ => OrderDirection.Hold,
    };

    /// <summary>
    /// The hours of a security's market. Custom data whose market has none of its own is open at all times of its time zone.
    /// </summary>
    public static MarketHoursDatabase.Entry GetEntry(
        this MarketHoursDatabase marketHoursDatabase, Symbol symbol, IEnumerable<Type> dataTypes)
    {
        if (symbol.SecurityType != SecurityType.Base)
            return marketHoursDatabase.GetEntry(symbol.ID.Market, symbol, symbol.SecurityType);
        if (marketHoursDatabase.TryGetEntry(symbol.ID.Market, symbol, symbol.SecurityType, out var entry)) return entry;

        var data = dataTypes.Single().GetBaseDataInstance();
        data.Symbol = symbol;
        return marketHoursDatabase.SetEntryAlwaysOpen(symbol.ID.Market, symbol.ID.Symbol, SecurityType.Base, data.DataTimeZone());
    }

    /// <summary>The fee of a market order, in the currency in which it is charged.</summary>
    public static CashAmount GetMarketOrderFees(Security security, decimal quantity, DateTime time) =>
        security.FeeModel.GetOrderFee(new OrderFeeParameters(security, new MarketOrder(security.Symbol, quantity, time))).Value;

    /// <summary>Why an order in a security without a price fails.</summary>
    public static string GetZeroPriceMessage(this Symbol symbol) =>
        $"{symbol}: the security has no price yet. Warm the algorithm up, or wait for data with slice.ContainsKey, before placing an order.";

    /// <summary>Whether the security's market is open now.</summary>
    public static bool IsMarketOpen(this Security security, bool extendedMarketHours) =>
        security.Exchange.Hours.IsOpen(security.LocalTime, extendedMarketHours);

    /// <summary>Whether the symbol's market is open at a time, UTC.</summary>
    public static bool IsMarketOpen(this Symbol symbol, DateTime utcTime, bool extendedMarketHours)
    {
        var hours = MarketHoursDatabase.FromDataFolder().GetExchangeHours(symbol.ID.Market, symbol, symbol.SecurityType);
        return hours.IsOpen(utcTime.ConvertFromUtc(hours.TimeZone), extendedMarketHours);
    }

    /// <summary>False for all that is supported here.</summary>
    public static bool IsOption(this SecurityType securityType) =>
        securityType is SecurityType.Option or SecurityType.FutureOption or SecurityType.IndexOption;

    /// <summary>Whether it is one of the kinds that exist.</summary>
    public static bool IsValid(this SecurityType securityType) => Enum.IsDefined(securityType);

    /// <summary>Whether a closing fill made money: by the sign of its profit.</summary>
    public static bool IsWin(this OrderEvent fill, Security security, decimal profitLoss) => profitLoss > 0;

    /// <summary>Lets the security be traded.</summary>
    public static void MakeTradable(this Security security) => security.IsTradable = true;

    /// <summary>Whether a symbol's ticker may change over time, so that its data must be found by date.</summary>
    public static bool RequiresMapping(this Symbol symbol) => symbol.SecurityType switch
    {
        SecurityType.Base => symbol.HasUnderlying && symbol.Underlying.RequiresMapping(),
        SecurityType.Equity or SecurityType.Future => true,
        _ => false,
    };

    public static string ResolutionToLower(this Resolution resolution) => resolution switch
    {
        Resolution.Tick => "tick",
        Resolution.Second => "second",
        Resolution.Minute => "minute",
        Resolution.Hour => "hour",
        Resolution.Daily => "daily",
        _ => throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "No such resolution."),
    };

    /// <summary>The lower-case name, as in the folders of the data.</summary>
    public static string SecurityTypeToLower(this SecurityType securityType) => SecurityTypeNames[(int)securityType];

    public static string TickTypeToLower(this TickType tickType) => tickType switch
    {
        TickType.Trade => "trade",
        TickType.Quote => "quote",
        TickType.OpenInterest => "openinterest",
        _ => throw new ArgumentOutOfRangeException(nameof(tickType), tickType, "No such type of ticks."),
    };

    /// <summary>Reads the name of a kind of security.</summary>
    public static bool TryParseSecurityType(this string value, out SecurityType securityType, bool ignoreCase = true) =>
        Enum.TryParse(value, ignoreCase, out securityType) && Enum.IsDefined(securityType);

    /// <summary>The subscription whose data a history request asks for.</summary>
    public static SubscriptionDataConfig ToSubscriptionDataConfig(
        this HistoryRequest request, bool isInternalFeed = false, bool isFilteredSubscription = true) =>
        new(request.DataType, request.Symbol, request.Resolution, request.DataTimeZone, request.ExchangeHours.TimeZone,
            request.FillForwardResolution.HasValue, request.IncludeExtendedMarketHours, isInternalFeed, request.IsCustomData,
            request.TickType, isFilteredSubscription, request.DataNormalizationMode, request.DataMappingMode, request.ContractDepthOffset);

    /// <summary>Whether the series holds no point.</summary>
    public static bool IsEmpty(this BaseSeries series) => series.Values.Count == 0;

    /// <summary>Whether no series of the chart holds a point.</summary>
    public static bool IsEmpty(this Chart chart) => chart.Series.Values.All(IsEmpty);
}
