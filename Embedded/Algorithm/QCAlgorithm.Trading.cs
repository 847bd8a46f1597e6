using System;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Orders.TimeInForces;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm;

/// <summary>
/// Orders. Quantities are signed, in units of the base asset or contracts; prices are in the quote currency. Quantities are cut toward
/// zero to the lot, prices rounded to the tick when the order is processed. A refused order yields a ticket whose status is Invalid and
/// whose submit response says why.
/// </summary>
public partial class QCAlgorithm
{
    /// <summary>Buys at the market; the sign of the quantity does not matter.</summary>
    public OrderTicket Buy(Symbol symbol, int quantity) => Order(symbol, Math.Abs((decimal)quantity));

    /// <inheritdoc cref="Buy(Symbol, int)"/>
    public OrderTicket Buy(Symbol symbol, double quantity) => Order(symbol, Math.Abs(quantity.SafeDecimalCast()));

    /// <inheritdoc cref="Buy(Symbol, int)"/>
    public OrderTicket Buy(Symbol symbol, float quantity) => Order(symbol, (decimal)Math.Abs(quantity));

    /// <inheritdoc cref="Buy(Symbol, int)"/>
    public OrderTicket Buy(Symbol symbol, decimal quantity) => Order(symbol, Math.Abs(quantity));

    /// <summary>Sells at the market; the sign of the quantity does not matter.</summary>
    public OrderTicket Sell(Symbol symbol, int quantity) => Order(symbol, -Math.Abs((decimal)quantity));

    /// <inheritdoc cref="Sell(Symbol, int)"/>
    public OrderTicket Sell(Symbol symbol, double quantity) => Order(symbol, -Math.Abs(quantity.SafeDecimalCast()));

    /// <inheritdoc cref="Sell(Symbol, int)"/>
    public OrderTicket Sell(Symbol symbol, float quantity) => Order(symbol, -(decimal)Math.Abs(quantity));

    /// <inheritdoc cref="Sell(Symbol, int)"/>
    public OrderTicket Sell(Symbol symbol, decimal quantity) => Order(symbol, -Math.Abs(quantity));

    /// <inheritdoc cref="MarketOrder(Symbol, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket Order(Symbol symbol, double quantity) => Order(symbol, quantity.SafeDecimalCast());

    /// <inheritdoc cref="MarketOrder(Symbol, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket Order(Symbol symbol, int quantity) => Order(symbol, (decimal)quantity);

    /// <inheritdoc cref="MarketOrder(Symbol, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket Order(Symbol symbol, decimal quantity) => MarketOrder(symbol, quantity);

    /// <inheritdoc cref="MarketOrder(Symbol, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket Order(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        MarketOrder(symbol, quantity, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="MarketOrder(Symbol, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket MarketOrder(Symbol symbol, int quantity, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        MarketOrder(symbol, (decimal)quantity, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="MarketOrder(Symbol, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket MarketOrder(Symbol symbol, double quantity, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        MarketOrder(symbol, quantity.SafeDecimalCast(), asynchronous, tag, orderProperties);

    /// <summary>Buys (quantity &gt; 0) or sells (quantity &lt; 0) at the market: at the close of the bar that just ended.</summary>
    /// <param name="symbol">What to trade; it must have been added.</param>
    /// <param name="quantity">Signed quantity.</param>
    /// <param name="asynchronous">False to have the fill on return.</param>
    /// <param name="tag">The user's note.</param>
    /// <param name="orderProperties">Null to take a copy of <see cref="DefaultOrderProperties"/>.</param>
    public OrderTicket MarketOrder(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null)
    {
        var security = Securities[symbol];
        if (!security.Exchange.ExchangeOpen) return MarketOnOpenOrder(symbol, quantity, asynchronous, tag, orderProperties);

        var ticket = Submit(OrderType.Market, security, quantity, tag, orderProperties, asynchronous);
        if (!asynchronous && ticket.Status != OrderStatus.Invalid) Transactions.WaitForOrder(ticket.OrderId);
        return ticket;
    }

    /// <inheritdoc cref="MarketOnOpenOrder(Symbol, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket MarketOnOpenOrder(Symbol symbol, double quantity, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        MarketOnOpenOrder(symbol, quantity.SafeDecimalCast(), asynchronous, tag, orderProperties);

    /// <inheritdoc cref="MarketOnOpenOrder(Symbol, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket MarketOnOpenOrder(Symbol symbol, int quantity, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        MarketOnOpenOrder(symbol, (decimal)quantity, asynchronous, tag, orderProperties);

    /// <summary>Trades at the next opening of the market.</summary>
    /// <exception cref="InvalidOperationException">The market never closes, as crypto's.</exception>
    public OrderTicket MarketOnOpenOrder(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        Submit(OrderType.MarketOnOpen, Securities[symbol], quantity, tag, WithoutGoodTilDate(orderProperties), asynchronous);

    /// <inheritdoc cref="MarketOnCloseOrder(Symbol, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket MarketOnCloseOrder(Symbol symbol, int quantity, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        MarketOnCloseOrder(symbol, (decimal)quantity, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="MarketOnCloseOrder(Symbol, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket MarketOnCloseOrder(Symbol symbol, double quantity, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        MarketOnCloseOrder(symbol, quantity.SafeDecimalCast(), asynchronous, tag, orderProperties);

    /// <summary>Trades at the next closing of the market.</summary>
    /// <exception cref="InvalidOperationException">The market never closes, as crypto's.</exception>
    public OrderTicket MarketOnCloseOrder(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        Submit(OrderType.MarketOnClose, Securities[symbol], quantity, tag, WithoutGoodTilDate(orderProperties), asynchronous);

    /// <inheritdoc cref="LimitOrder(Symbol, decimal, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket LimitOrder(Symbol symbol, int quantity, decimal limitPrice, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        LimitOrder(symbol, (decimal)quantity, limitPrice, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="LimitOrder(Symbol, decimal, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket LimitOrder(Symbol symbol, double quantity, decimal limitPrice, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        LimitOrder(symbol, quantity.SafeDecimalCast(), limitPrice, asynchronous, tag, orderProperties);

    /// <summary>Trades at the limit price or better, not before the next bar.</summary>
    public OrderTicket LimitOrder(Symbol symbol, decimal quantity, decimal limitPrice, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        Submit(OrderType.Limit, Securities[symbol], quantity, tag, orderProperties, asynchronous, limitPrice: limitPrice);

    /// <inheritdoc cref="StopMarketOrder(Symbol, decimal, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket StopMarketOrder(Symbol symbol, int quantity, decimal stopPrice, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        StopMarketOrder(symbol, (decimal)quantity, stopPrice, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="StopMarketOrder(Symbol, decimal, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket StopMarketOrder(Symbol symbol, double quantity, decimal stopPrice, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        StopMarketOrder(symbol, quantity.SafeDecimalCast(), stopPrice, asynchronous, tag, orderProperties);

    /// <summary>Trades at the market once the price has passed the stop price, not before the next bar.</summary>
    public OrderTicket StopMarketOrder(Symbol symbol, decimal quantity, decimal stopPrice, bool asynchronous = false, string tag = "",
        IOrderProperties orderProperties = null) =>
        Submit(OrderType.StopMarket, Securities[symbol], quantity, tag, orderProperties, asynchronous, stopPrice: stopPrice);

    /// <inheritdoc cref="TrailingStopOrder(Symbol, decimal, decimal, decimal, bool, bool, string, IOrderProperties)"/>
    public OrderTicket TrailingStopOrder(Symbol symbol, int quantity, decimal trailingAmount, bool trailingAsPercentage,
        bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) =>
        TrailingStopOrder(symbol, (decimal)quantity, trailingAmount, trailingAsPercentage, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="TrailingStopOrder(Symbol, decimal, decimal, decimal, bool, bool, string, IOrderProperties)"/>
    public OrderTicket TrailingStopOrder(Symbol symbol, double quantity, decimal trailingAmount, bool trailingAsPercentage,
        bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) =>
        TrailingStopOrder(symbol, quantity.SafeDecimalCast(), trailingAmount, trailingAsPercentage, asynchronous, tag, orderProperties);

    /// <summary>Trades at the market once the price has moved back by the trailing amount from its best since the order was
    /// placed.</summary>
    /// <param name="symbol">What to trade.</param>
    /// <param name="quantity">Signed quantity.</param>
    /// <param name="trailingAmount">Distance in the quote currency, or as a fraction of the price.</param>
    /// <param name="trailingAsPercentage">True where the amount is a fraction of the price.</param>
    /// <param name="asynchronous">False to have the submission processed on return.</param>
    /// <param name="tag">The user's note.</param>
    /// <param name="orderProperties">Null to take a copy of <see cref="DefaultOrderProperties"/>.</param>
    public OrderTicket TrailingStopOrder(Symbol symbol, decimal quantity, decimal trailingAmount, bool trailingAsPercentage,
        bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null)
    {
        var direction = quantity > 0 ? OrderDirection.Buy : OrderDirection.Sell;
        var stopPrice = Orders.TrailingStopOrder.CalculateStopPrice(Securities[symbol].Price, trailingAmount, trailingAsPercentage,
            direction);
        return TrailingStopOrder(symbol, quantity, stopPrice, trailingAmount, trailingAsPercentage, asynchronous, tag, orderProperties);
    }

    /// <inheritdoc cref="TrailingStopOrder(Symbol, decimal, decimal, decimal, bool, bool, string, IOrderProperties)"/>
    public OrderTicket TrailingStopOrder(Symbol symbol, int quantity, decimal stopPrice, decimal trailingAmount, bool trailingAsPercentage,
        bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) =>
        TrailingStopOrder(symbol, (decimal)quantity, stopPrice, trailingAmount, trailingAsPercentage, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="TrailingStopOrder(Symbol, decimal, decimal, decimal, bool, bool, string, IOrderProperties)"/>
    public OrderTicket TrailingStopOrder(Symbol symbol, double quantity, decimal stopPrice, decimal trailingAmount,
        bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) =>
        TrailingStopOrder(symbol, quantity.SafeDecimalCast(), stopPrice, trailingAmount, trailingAsPercentage, asynchronous, tag,
            orderProperties);

    /// <summary>A trailing stop with a first stop price of the user's choice.</summary>
    /// <param name="symbol">What to trade.</param>
    /// <param name="quantity">Signed quantity.</param>
    /// <param name="stopPrice">The first stop price.</param>
    /// <param name="trailingAmount">Distance in the quote currency, or as a fraction of the price.</param>
    /// <param name="trailingAsPercentage">True where the amount is a fraction of the price.</param>
    /// <param name="asynchronous">False to have the submission processed on return.</param>
    /// <param name="tag">The user's note.</param>
    /// <param name="orderProperties">Null to take a copy of <see cref="DefaultOrderProperties"/>.</param>
    public OrderTicket TrailingStopOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal trailingAmount,
        bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) =>
        Submit(OrderType.TrailingStop, Securities[symbol], quantity, tag, orderProperties, asynchronous,
            stopPrice: stopPrice, trailingAmount: trailingAmount, trailingAsPercentage: trailingAsPercentage);

    /// <inheritdoc cref="StopLimitOrder(Symbol, decimal, decimal, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket StopLimitOrder(Symbol symbol, int quantity, decimal stopPrice, decimal limitPrice, bool asynchronous = false,
        string tag = "", IOrderProperties orderProperties = null) =>
        StopLimitOrder(symbol, (decimal)quantity, stopPrice, limitPrice, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="StopLimitOrder(Symbol, decimal, decimal, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket StopLimitOrder(Symbol symbol, double quantity, decimal stopPrice, decimal limitPrice, bool asynchronous = false,
        string tag = "", IOrderProperties orderProperties = null) =>
        StopLimitOrder(symbol, quantity.SafeDecimalCast(), stopPrice, limitPrice, asynchronous, tag, orderProperties);

    /// <summary>Becomes a limit order once the price has passed the stop price, not before the next bar.</summary>
    public OrderTicket StopLimitOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal limitPrice, bool asynchronous = false,
        string tag = "", IOrderProperties orderProperties = null) =>
        Submit(OrderType.StopLimit, Securities[symbol], quantity, tag, orderProperties, asynchronous, stopPrice: stopPrice,
            limitPrice: limitPrice);

    /// <inheritdoc cref="LimitIfTouchedOrder(Symbol, decimal, decimal, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket LimitIfTouchedOrder(Symbol symbol, int quantity, decimal triggerPrice, decimal limitPrice,
        bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) =>
        LimitIfTouchedOrder(symbol, (decimal)quantity, triggerPrice, limitPrice, asynchronous, tag, orderProperties);

    /// <inheritdoc cref="LimitIfTouchedOrder(Symbol, decimal, decimal, decimal, bool, string, IOrderProperties)"/>
    public OrderTicket LimitIfTouchedOrder(Symbol symbol, double quantity, decimal triggerPrice, decimal limitPrice,
        bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) =>
        LimitIfTouchedOrder(symbol, quantity.SafeDecimalCast(), triggerPrice, limitPrice, asynchronous, tag, orderProperties);

    /// <summary>Becomes a limit order once the price has touched the trigger price, not before the next bar.</summary>
    public OrderTicket LimitIfTouchedOrder(Symbol symbol, decimal quantity, decimal triggerPrice, decimal limitPrice,
        bool asynchronous = false, string tag = "", IOrderProperties orderProperties = null) =>
        Submit(OrderType.LimitIfTouched, Securities[symbol], quantity, tag, orderProperties, asynchronous, limitPrice: limitPrice,
            triggerPrice: triggerPrice);

    /// <summary>Checks a request and hands it on; a refused one yields an Invalid ticket with id -10 and no order event.</summary>
    public OrderTicket SubmitOrderRequest(SubmitOrderRequest request)
    {
        var response = CheckBeforeSubmission(request);
        if (!response.IsError) return Transactions.AddOrder(request);

        Error(response.ErrorMessage);
        request.SetResponse(response);
        return OrderTicket.InvalidSubmitRequest(Transactions, request, response);
    }

    private OrderTicket Submit(OrderType type, Security security, decimal quantity, string tag, IOrderProperties properties,
        bool asynchronous,
        decimal stopPrice = 0m, decimal limitPrice = 0m, decimal triggerPrice = 0m, decimal trailingAmount = 0m,
            bool trailingAsPercentage = false) =>
        SubmitOrderRequest(new SubmitOrderRequest(type, security.Type, security.Symbol, quantity, stopPrice, limitPrice, triggerPrice,
            trailingAmount,
            trailingAsPercentage, UtcTime, tag, properties ?? DefaultOrderProperties?.Clone(), null, asynchronous));

    private IOrderProperties WithoutGoodTilDate(IOrderProperties properties)
    {
        properties ??= DefaultOrderProperties?.Clone();
        if (properties?.TimeInForce is GoodTilDateTimeInForce) properties.TimeInForce = TimeInForce.GoodTilCanceled;
        return properties;
    }
}
