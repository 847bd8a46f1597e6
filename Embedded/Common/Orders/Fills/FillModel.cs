using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

/// <summary>
/// Fills orders in full against the last bar: the ask's for purchases and the bid's for sales where quotes are subscribed, else the
/// trades'. Resting orders need a bar that ends after they were placed.
/// </summary>
public class FillModel : IFillModel
{
    private static readonly HashSet<Type> NoTypes = new();
    private bool? _choosesTypes;

    /// <summary>What the fill in progress is about.</summary>
    protected FillModelParameters Parameters { get; set; }

    /// <exception cref="ArgumentOutOfRangeException">There is no such type of order here.</exception>
    public virtual Fill Fill(FillModelParameters parameters)
    {
        Parameters = parameters;
        var security = parameters.Security;
        return new Fill(parameters.Order switch
        {
            MarketOrder market => MarketFill(security, market),
            LimitOrder limit => LimitFill(security, limit),
            TrailingStopOrder trailingStop => TrailingStopFill(security, trailingStop),
            StopMarketOrder stopMarket => StopMarketFill(security, stopMarket),
            StopLimitOrder stopLimit => StopLimitFill(security, stopLimit),
            LimitIfTouchedOrder limitIfTouched => LimitIfTouchedFill(security, limitIfTouched),
            MarketOnOpenOrder marketOnOpen => MarketOnOpenFill(security, marketOnOpen),
            MarketOnCloseOrder marketOnClose => MarketOnCloseFill(security, marketOnClose),
            _ => throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Order.Type,
                "There is no fill for this type of order."),
        });
    }

    /// <summary>
    /// The price of a market order: the bar's open where only hours or days are subscribed and the bar ended after the order was placed,
    /// else its close.
    /// </summary>
    protected decimal GetMarketFillPrice(Security asset, Order order, Prices prices,
        List<SubscriptionDataConfig> subscriptionConfigs = null)
    {
        var isFresh = prices.EndTime.ConvertToUtc(asset.Exchange.TimeZone) > order.Time;
        return isFresh && ShouldWaitForFreshData(asset, subscriptionConfigs) ? prices.Open : prices.Current;
    }

    /// <summary>The bar that an order in the direction fills against.</summary>
    protected virtual Prices GetPrices(Security asset, OrderDirection direction)
    {
        if (direction != OrderDirection.Hold)
        {
            var quoteBar = asset.Cache.GetData<QuoteBar>();
            if (quoteBar != null && IsSubscribed(asset, typeof(QuoteBar)))
            {
                var bar = direction == OrderDirection.Sell ? quoteBar.Bid : quoteBar.Ask;
                if (bar != null) return new Prices(quoteBar.Time, quoteBar.EndTime, bar);
            }
            var tradeBar = asset.Cache.GetData<TradeBar>();
            if (tradeBar != null && IsSubscribed(asset, typeof(TradeBar))) return new Prices(tradeBar);
        }
        var last = asset.GetLastData();
        return new Prices(last?.Time ?? DateTime.MinValue, last?.EndTime ?? DateTime.MinValue, asset.Price, asset.Open, asset.High,
            asset.Low,
            asset.Close);
    }

    /// <summary>As <see cref="GetPrices"/>.</summary>
    protected virtual Prices GetPricesCheckingPythonWrapper(Security asset, OrderDirection direction) => GetPrices(asset, direction);

    /// <summary>The types of data that the algorithm subscribed for a security; empty, which allows all, when none is known.</summary>
    protected virtual HashSet<Type> GetSubscribedTypes(Security asset)
    {
        var configs = GetSubscriptionDataConfigs(asset);
        return configs.Count == 0 ? NoTypes : configs.Select(config => config.Type).ToHashSet();
    }

    protected List<SubscriptionDataConfig> GetSubscriptionDataConfigs(Security asset) =>
        Parameters?.ConfigProvider?.GetSubscriptionDataConfigs(asset.Symbol) ?? asset.SubscriptionList;

    protected virtual bool IsExchangeOpen(Security asset, bool isExtendedMarketHours)
    {
        if (asset.Exchange.Hours.IsOpen(asset.LocalTime, isExtendedMarketHours)) return true;
        // An hour or a day can end after the close and still have been traded.
        var bar = asset.GetLastData();
        return bar != null && asset.LocalTime.Date == bar.EndTime.Date && asset.Exchange.IsOpenDuringBar(bar.Time, bar.EndTime,
            isExtendedMarketHours);
    }

    /// <summary>Fills strictly beyond the limit, at the limit or at the bar's far end when the whole bar is better.</summary>
    public virtual OrderEvent LimitFill(Security asset, LimitOrder order)
    {
        var fill = Unfilled(asset, order);
        if (!TryGetFreshPrices(asset, order, out var prices)) return fill;
        FillLimit(fill, order, prices, prices.Low, prices.High, order.LimitPrice);
        return fill;
    }

    /// <summary>Once the trades touch the trigger, fills at the limit when the side's close is no worse.</summary>
    public virtual OrderEvent LimitIfTouchedFill(Security asset, LimitIfTouchedOrder order)
    {
        var fill = Unfilled(asset, order);
        if (!TryGetFreshPrices(asset, order, out var prices)) return fill;

        var isBuy = order.Direction == OrderDirection.Buy;
        if (!order.TriggerTouched)
        {
            var trade = asset.Cache.GetData<TradeBar>();
            var touch = trade == null ? isBuy ? prices.Low : prices.High : isBuy ? trade.Low : trade.High;
            if (isBuy ? touch > order.TriggerPrice : touch < order.TriggerPrice) return fill;
            order.TriggerTouched = true;
            Parameters?.OnOrderUpdated?.Invoke(order);
        }
        if (isBuy ? prices.Current <= order.LimitPrice : prices.Current >= order.LimitPrice) Complete(fill, order, order.LimitPrice);
        return fill;
    }

    /// <summary>
    /// Fills at the bar's close, with slippage; with data older than the limit for stale prices it waits for the next bar.
    /// </summary>
    public virtual OrderEvent MarketFill(Security asset, MarketOrder order)
    {
        var fill = Unfilled(asset, order);
        if (order.Status == OrderStatus.Canceled || !IsExchangeOpen(asset, false)) return fill;
        var prices = GetPricesCheckingPythonWrapper(asset, order.Direction);
        if (ShouldWaitForFreshDataOnStale(asset, prices.EndTime.ConvertToUtc(asset.Exchange.TimeZone), order.Time)) return fill;
        var slippage = asset.SlippageModel.GetSlippageApproximation(asset, order);
        var price = GetMarketFillPrice(asset, order, prices);
        if (order.Direction != OrderDirection.Hold) Complete(fill, order,
            order.Direction == OrderDirection.Buy ? price + slippage : price - slippage);
        return fill;
    }

    /// <summary>Fills at the close of the last bar once the market closed.</summary>
    public virtual OrderEvent MarketOnCloseFill(Security asset, MarketOnCloseOrder order)
    {
        var fill = Unfilled(asset, order);
        if (order.Status == OrderStatus.Canceled || asset.Exchange.Hours.IsMarketAlwaysOpen) return fill;
        var close = asset.Exchange.Hours.GetNextMarketClose(order.Time.ConvertFromUtc(asset.Exchange.TimeZone), false);
        if (asset.LocalTime < close) return fill;
        FillAt(fill, asset, order, GetPricesCheckingPythonWrapper(asset, order.Direction).Close);
        return fill;
    }

    /// <summary>Fills at the open of the first bar after the market opened.</summary>
    public virtual OrderEvent MarketOnOpenFill(Security asset, MarketOnOpenOrder order)
    {
        var fill = Unfilled(asset, order);
        if (order.Status == OrderStatus.Canceled || asset.Exchange.Hours.IsMarketAlwaysOpen) return fill;
        var open = asset.Exchange.Hours.GetNextMarketOpen(order.Time.ConvertFromUtc(asset.Exchange.TimeZone), false);
        var prices = GetPricesCheckingPythonWrapper(asset, order.Direction);
        if (asset.LocalTime < open || prices.EndTime <= open || !IsExchangeOpen(asset, false)) return fill;
        FillAt(fill, asset, order, prices.Open);
        return fill;
    }

    /// <summary>
    /// Whether a market order that had to wait fills at the open of the bar that came: only hours or days are subscribed.
    /// </summary>
    protected bool ShouldWaitForFreshData(Security asset, List<SubscriptionDataConfig> subscriptionConfigs = null)
    {
        var configs = subscriptionConfigs ?? GetSubscriptionDataConfigs(asset);
        if (configs.Count == 0) return false;
        foreach (var config in configs)
        {
            if (config.Resolution < Resolution.Hour) return false;
        }
        return true;
    }

    /// <summary>Whether the last bar is older than the limit for stale prices when a market order is placed.</summary>
    protected bool ShouldWaitForFreshDataOnStale(Security asset, DateTime dataEndTimeUtc, DateTime orderTimeUtc,
        List<SubscriptionDataConfig> subscriptionConfigs = null) =>
        Parameters != null && orderTimeUtc - dataEndTimeUtc > Parameters.StalePriceTimeSpan;

    /// <summary>
    /// Triggers strictly beyond the stop, at the earliest on a bar that ended after the order was placed; then fills as a limit order
    /// whose condition is the bar's close, as the bar's extremes may be older than the trigger.
    /// </summary>
    public virtual OrderEvent StopLimitFill(Security asset, StopLimitOrder order)
    {
        var fill = Unfilled(asset, order);
        if (!TryGetFreshPrices(asset, order, out var prices)) return fill;
        if (!order.StopTriggered)
        {
            if (order.Direction == OrderDirection.Buy ? prices.High <= order.StopPrice : prices.Low >= order.StopPrice) return fill;
            order.StopTriggered = true;
            Parameters?.OnOrderUpdated?.Invoke(order);
        }
        FillLimit(fill, order, prices, prices.Current, prices.Current, order.LimitPrice);
        return fill;
    }

    /// <summary>Triggers strictly beyond the stop; fills at the stop or at the bar's close with slippage, whichever is worse.</summary>
    public virtual OrderEvent StopMarketFill(Security asset, StopMarketOrder order)
    {
        var fill = Unfilled(asset, order);
        if (!TryGetFreshPrices(asset, order, out var prices)) return fill;
        var triggers = order.Direction == OrderDirection.Buy ? prices.High > order.StopPrice : prices.Low < order.StopPrice;
        if (triggers) FillStop(fill, asset, order, prices);
        return fill;
    }

    /// <summary>Triggers at the stop or beyond; else moves the stop with the bar's favourable extreme.</summary>
    public virtual OrderEvent TrailingStopFill(Security asset, TrailingStopOrder order)
    {
        var fill = Unfilled(asset, order);
        if (!TryGetFreshPrices(asset, order, out var prices)) return fill;
        var isBuy = order.Direction == OrderDirection.Buy;
        if (isBuy ? prices.High >= order.StopPrice : prices.Low <= order.StopPrice)
        {
            FillStop(fill, asset, order, prices);
            return fill;
        }
        if (TrailingStopOrder.TryUpdateStopPrice(isBuy ? prices.Low : prices.High, order.StopPrice, order.TrailingAmount,
            order.TrailingAsPercentage, order.Direction, out var stopPrice))
        {
            order.StopPrice = stopPrice;
            Parameters?.OnOrderUpdated?.Invoke(order);
        }
        return fill;
    }

    private static OrderEvent Unfilled(Security asset, Order order) =>
        new(order, asset.LocalTime.ConvertToUtc(asset.Exchange.TimeZone), OrderFee.Zero);

    private bool TryGetFreshPrices(Security asset, Order order, out Prices prices)
    {
        prices = null;
        if (order.Status == OrderStatus.Canceled || !IsExchangeOpen(asset, false)) return false;
        prices = GetPricesCheckingPythonWrapper(asset, order.Direction);
        return prices.EndTime.ConvertToUtc(asset.Exchange.TimeZone) > order.Time;
    }

    private bool IsSubscribed(Security asset, Type type)
    {
        // The set is built for a model that overrides it; the loop is what every resting order runs at every step.
        _choosesTypes ??= new Func<Security, HashSet<Type>>(GetSubscribedTypes).Method.DeclaringType != typeof(FillModel);
        if (_choosesTypes.Value)
        {
            var types = GetSubscribedTypes(asset);
            return types.Count == 0 || types.Contains(type);
        }
        if (Parameters?.ConfigProvider is DataManager manager) return manager.IsSubscribed(asset.Symbol, type);
        var configs = GetSubscriptionDataConfigs(asset);
        foreach (var config in configs)
        {
            if (config.Type == type) return true;
        }
        return configs.Count == 0;
    }

    private static void FillLimit(OrderEvent fill, Order order, Prices prices, decimal lowest, decimal highest, decimal limit)
    {
        if (order.Direction == OrderDirection.Buy && lowest < limit) Complete(fill, order, Math.Min(prices.High, limit));
        else if (order.Direction == OrderDirection.Sell && highest > limit) Complete(fill, order, Math.Max(prices.Low, limit));
    }

    private static void FillStop(OrderEvent fill, Security asset, StopMarketOrder order, Prices prices)
    {
        var slippage = asset.SlippageModel.GetSlippageApproximation(asset, order);
        Complete(fill, order, order.Direction == OrderDirection.Buy
            ? Math.Max(order.StopPrice, prices.Current + slippage)
            : Math.Min(order.StopPrice, prices.Current - slippage));
    }

    private static void FillAt(OrderEvent fill, Security asset, Order order, decimal price)
    {
        var slippage = asset.SlippageModel.GetSlippageApproximation(asset, order);
        Complete(fill, order, order.Direction == OrderDirection.Buy ? price + slippage : price - slippage);
    }

    private static void Complete(OrderEvent fill, Order order, decimal price)
    {
        fill.Status = OrderStatus.Filled;
        fill.FillPrice = price;
        fill.FillQuantity = order.Quantity;
    }
}
