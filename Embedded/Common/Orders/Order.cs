using System;
using System.Collections.Generic;
using System.ComponentModel;
using Newtonsoft.Json;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>An order: what was asked for and what became of it. Times are UTC.</summary>
public abstract class Order
{
    private decimal _quantity;
    private decimal _price;
    private int _events;

    protected Order() : this(Symbol.Empty, 0m, default)
    {
    }

    protected Order(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties properties = null)
    {
        Symbol = symbol;
        _quantity = quantity.Normalize();
        Time = time;
        CreatedTime = time;
        Tag = tag;
        Status = OrderStatus.None;
        BrokerId = new List<string>();
        Properties = properties ?? new OrderProperties();
        PriceCurrency = string.Empty;
    }

    // The order in which the properties stand is the order in which they are written as JSON, and so part of GetHash.

    /// <summary>The algorithm's number of the order, from 1.</summary>
    public int Id { get; internal set; }

    public int ContingentId { get; internal set; }

    /// <summary>The numbers that the brokerage gave the order.</summary>
    public List<string> BrokerId { get; internal set; }

    public Symbol Symbol { get; internal set; }

    /// <summary>Price of the last fill, zero before.</summary>
    public decimal Price
    {
        get => _price;
        internal set => _price = value.Normalize();
    }

    public string PriceCurrency { get; internal set; }

    /// <summary>When it was asked for; an update leaves it as it is.</summary>
    public DateTime Time { get; internal set; }

    public DateTime CreatedTime { get; internal set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public DateTime? LastFillTime { get; internal set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public DateTime? LastUpdateTime { get; internal set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public DateTime? CanceledTime { get; internal set; }

    /// <summary>Signed units.</summary>
    public virtual decimal Quantity
    {
        get => _quantity;
        internal set => _quantity = value.Normalize();
    }

    public abstract OrderType Type { get; }
    public OrderStatus Status { get; set; }

    [JsonIgnore]
    public TimeInForce TimeInForce => Properties.TimeInForce;

    [DefaultValue(""), JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Tag { get; internal set; }

    public IOrderProperties Properties { get; internal set; }
    public SecurityType SecurityType => Symbol.ID.SecurityType;
    public OrderDirection Direction => Quantity > 0 ? OrderDirection.Buy : Quantity < 0 ? OrderDirection.Sell : OrderDirection.Hold;

    [JsonIgnore]
    public decimal AbsoluteQuantity => Math.Abs(Quantity);

    /// <summary>Quantity times price of the last fill.</summary>
    [Obsolete("Use GetValue(Security)")]
    public decimal Value => Quantity * Price;

    public OrderSubmissionData OrderSubmissionData { get; internal set; }

    /// <summary>
    /// Whether it takes liquidity: a market order, or a limit order that the market had reached when it was submitted. A limit that is
    /// updated
    /// is judged by the market of its submission.
    /// </summary>
    public bool IsMarketable => this is LimitOrder { LimitPrice: var limit }
        ? OrderSubmissionData is { } market
            && (Direction == OrderDirection.Buy && limit >= market.AskPrice || Direction == OrderDirection.Sell && limit <= market.BidPrice)
        : Type == OrderType.Market;

    /// <summary>How the fill prices are adjusted.</summary>
    public DataNormalizationMode PriceAdjustmentMode { get; set; }

    /// <summary>Takes quantity, tag and prices over from an update.</summary>
    /// <exception cref="ArgumentException">The update is of another order.</exception>
    public virtual void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        if (request.OrderId != Id)
            throw new ArgumentException($"The update is of order {request.OrderId.ToStringInvariant()}, not of {Id.ToStringInvariant()}.");
        if (request.Quantity.HasValue) Quantity = request.Quantity.Value;
        if (request.Tag != null) Tag = request.Tag;
    }

    public abstract Order Clone();

    protected void CopyTo(Order order)
    {
        order.Id = Id;
        order.Time = Time;
        order.CreatedTime = CreatedTime;
        order.LastFillTime = LastFillTime;
        order.LastUpdateTime = LastUpdateTime;
        order.CanceledTime = CanceledTime;
        order.BrokerId = new List<string>(BrokerId);
        order.ContingentId = ContingentId;
        order._price = _price;
        order.PriceCurrency = PriceCurrency;
        order._quantity = _quantity;
        order.Status = Status;
        order.Symbol = Symbol;
        order.Tag = Tag;
        order.Properties = Properties.Clone();
        order.OrderSubmissionData = OrderSubmissionData?.Clone();
        order.PriceAdjustmentMode = PriceAdjustmentMode;
        order._events = _events;
    }

    /// <summary>The order that a request asks for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type of order here.</exception>
    public static Order CreateOrder(SubmitOrderRequest request)
    {
        var (symbol, quantity, time, tag, properties) = (request.Symbol, request.Quantity, request.Time, request.Tag,
            request.OrderProperties);
        Order order = request.OrderType switch
        {
            OrderType.Market => new MarketOrder(symbol, quantity, time, tag, properties),
            OrderType.Limit => new LimitOrder(symbol, quantity, request.LimitPrice, time, tag, properties),
            OrderType.StopMarket => new StopMarketOrder(symbol, quantity, request.StopPrice, time, tag, properties),
            OrderType.StopLimit => new StopLimitOrder(symbol, quantity, request.StopPrice, request.LimitPrice, time, tag, properties),
            OrderType.TrailingStop => new TrailingStopOrder(symbol, quantity, request.StopPrice, request.TrailingAmount,
                request.TrailingAsPercentage, time, tag, properties),
            OrderType.LimitIfTouched => new LimitIfTouchedOrder(symbol, quantity, request.TriggerPrice, request.LimitPrice, time, tag,
                properties),
            OrderType.MarketOnOpen => new MarketOnOpenOrder(symbol, quantity, time, tag, properties),
            OrderType.MarketOnClose => new MarketOnCloseOrder(symbol, quantity, time, tag, properties),
            _ => throw new ArgumentOutOfRangeException(nameof(request), $"Orders of type {request.OrderType} are not supported."),
        };
        order.Status = OrderStatus.New;
        order.Id = request.OrderId;
        return order;
    }

    /// <summary>The tag of an order that was given none.</summary>
    public virtual string GetDefaultTag() => string.Empty;

    /// <summary>
    /// Signed value of the order in the account currency: at the market price for a market order, else at that or the order's price,
    /// whichever is worse for a sale and better for a purchase.
    /// </summary>
    public decimal GetValue(Security security) =>
        GetValueImpl(security) * security.QuoteCurrency.ConversionRate * security.SymbolProperties.ContractMultiplier;

    protected abstract decimal GetValueImpl(Security security);

    public override string ToString() =>
        $"OrderId: {Id.ToStringInvariant()} (BrokerId: {string.Join(",", BrokerId)}) {Status} {Type} order for "
        + $"{Quantity.ToStringInvariant()} unit{(Quantity == 1 ? "" : "s")} of {Symbol}";

    /// <summary>The number of the next event of this order.</summary>
    internal int GetNewId() => ++_events;

    private protected decimal ValueAt(Security security, decimal price)
    {
        var market = security.Price;
        return Quantity * (Quantity < 0 ? Math.Max(price, market) : Math.Min(price, market));
    }

    private protected string Priced(string name, decimal price) =>
        $"{name}: {Currencies.GetCurrencySymbol(PriceCurrency)}{price.ToStringInvariant()}";

    private protected T CopiedTo<T>(T order) where T : Order
    {
        CopyTo(order);
        return order;
    }
}
