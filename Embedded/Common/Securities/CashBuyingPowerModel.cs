using System;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;

namespace QuantConnect.Securities;

/// <summary>Spot without credit: what is bought is paid from the quote balance, what is sold is taken from the base balance.</summary>
public class CashBuyingPowerModel : BuyingPowerModel
{
    /// <summary>The balance that an order in the direction spends, in the account currency.</summary>
    public override BuyingPower GetBuyingPower(BuyingPowerParameters parameters)
    {
        var security = parameters.Security;
        var cash = parameters.Direction == OrderDirection.Sell && security is IBaseCurrencySymbol pair ? pair.BaseCurrency :
            security.QuoteCurrency;
        return parameters.ResultInAccountCurrency(cash.ValueInAccountCurrency);
    }

    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters) =>
        new(parameters.Security.Holdings.GetQuantityValue(parameters.Quantity).InAccountCurrency);

    public override decimal GetLeverage(Security security) => 1m;

    public override GetMaximumOrderQuantityResult GetMaximumOrderQuantityForDeltaBuyingPower(GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters)
    {
        var equity = parameters.Portfolio.TotalPortfolioValue;
        var value = parameters.Security.Holdings.HoldingsValue + parameters.DeltaBuyingPower;
        return GetMaximumOrderQuantityForTargetBuyingPower(new GetMaximumOrderQuantityForTargetBuyingPowerParameters(parameters.Portfolio,
            parameters.Security, equity == 0 ? 0 : value / equity, parameters.MinimumOrderMarginPortfolioPercentage,
                parameters.SilenceNonErrorReasons));
    }

    /// <summary>The order that makes the base balance worth a share of the portfolio, its fee included in what the order may
    /// cost.</summary>
    public override GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters)
    {
        var security = parameters.Security;
        var portfolio = parameters.Portfolio;
        if (security is not IBaseCurrencySymbol pair)
            return new GetMaximumOrderQuantityResult(0, Unsupported(security));

        var targetValue = parameters.TargetBuyingPower * portfolio.TotalPortfolioValue;
        if (targetValue < 0)
            return new GetMaximumOrderQuantityResult(0, "The cash model does not allow shorting.");
        if (targetValue == 0)
            return new GetMaximumOrderQuantityResult(-pair.BaseCurrency.Amount);

        var heldValue = pair.BaseCurrency.ValueInAccountCurrency;
        var budget = Math.Abs(targetValue - heldValue);
        var isBuy = targetValue > heldValue;
        var unitPrice = (isBuy ? security.AskPrice : security.BidPrice) * security.QuoteCurrency.ConversionRate
            * security.SymbolProperties.ContractMultiplier;
        if (unitPrice == 0)
            return new GetMaximumOrderQuantityResult(0, security.QuoteCurrency.ConversionRate == 0
                ? FormattableString.Invariant($"The internal cash feed required for converting {security.QuoteCurrency.Symbol} to {portfolio.CashBook.AccountCurrency} does not have any data yet (or market may be closed).")
                : security.Symbol.GetZeroPriceMessage());

        var quantity = OrderSizing.AdjustByLotSize(security, budget / unitPrice);
        if (quantity == 0) return LessThanLot(parameters);
        for (;;)
        {
            var cost = quantity * unitPrice + FeeOf(portfolio, security, quantity);
            if (cost <= budget) return new GetMaximumOrderQuantityResult(isBuy ? quantity : -quantity);
            var excess = Math.Max(security.SymbolProperties.LotSize, (cost - budget) / (cost / quantity));
            quantity = OrderSizing.AdjustByLotSize(security, quantity - excess);
            if (quantity <= 0) return LessThanLot(parameters);
        }
    }

    /// <summary>Nothing: what was bought is paid.</summary>
    public override ReservedBuyingPowerForPosition GetReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters) =>
        parameters.ResultInAccountCurrency(0m);

    public override HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters)
    {
        var security = parameters.Security;
        if (security is not IBaseCurrencySymbol pair) return parameters.Insufficient(Unsupported(security));

        var order = parameters.Order;
        var portfolio = parameters.Portfolio;
        var reserved = ReservedByOpenOrders(portfolio, security, pair, order);
        if (order.Direction == OrderDirection.Sell)
        {
            var held = pair.BaseCurrency.Amount;
            return order.AbsoluteQuantity <= held - reserved
                ? parameters.Sufficient()
                : parameters.Insufficient(FormattableString.Invariant($"Your portfolio holds {held.Normalize()} {pair.BaseCurrency.Symbol}, {reserved.Normalize()} {pair.BaseCurrency.Symbol} of which are reserved for open orders, but your Sell order is for {order.AbsoluteQuantity.Normalize()} {pair.BaseCurrency.Symbol}. Cash Modeling trading does not permit short holdings so ensure you only sell what you have, including any additional open orders."));
        }

        var quote = security.QuoteCurrency;
        var required = order.AbsoluteQuantity * PriceOf(security, order);
        var available = Available(portfolio, security, pair, order, reserved);
        return required <= Math.Abs(available)
            ? parameters.Sufficient()
            : parameters.Insufficient(FormattableString.Invariant($"Your portfolio holds {quote.Amount.Normalize()} {quote.Symbol}, {reserved.Normalize()} {quote.Symbol} of which are reserved for open orders, but your Buy order is for {order.AbsoluteQuantity.Normalize()} {pair.BaseCurrency.Symbol}. Your order requires a total value of {required.Normalize()} {quote.Symbol}, but only a total value of {Math.Abs(available).Normalize()} {quote.Symbol} is available."));
    }

    /// <exception cref="InvalidOperationException">The leverage is not 1.</exception>
    public override void SetLeverage(Security security, decimal leverage)
    {
        if (leverage != 1)
            throw new InvalidOperationException("CashBuyingPowerModel does not allow setting leverage. Cash accounts have no leverage.");
    }

    /// <summary>What a buy order may be worth in quote currency, its fee provided for where the order's price is known or near.</summary>
    private decimal Available(SecurityPortfolioManager portfolio, Security security, IBaseCurrencySymbol pair, Order order, decimal reserved)
    {
        var quote = security.QuoteCurrency;
        var free = quote.Amount - reserved;
        switch (order.Type)
        {
            case OrderType.Market:
                var heldInQuote = portfolio.CashBook.Convert(pair.BaseCurrency.Amount, pair.BaseCurrency.Symbol, quote.Symbol);
                var target = portfolio.CashBook.ConvertToAccountCurrency(free + heldInQuote, quote.Symbol);
                var share = portfolio.TotalPortfolioValue == 0 ? 0 : target / portfolio.TotalPortfolioValue;
                return PriceOf(security, order) * GetMaximumOrderQuantityForTargetBuyingPower(
                    new GetMaximumOrderQuantityForTargetBuyingPowerParameters(portfolio, security, share, 0)).Quantity;
            case OrderType.Limit:
                var fee = security.FeeModel.GetOrderFee(new OrderFeeParameters(security, order)).Value;
                return free - portfolio.CashBook.Convert(fee.Amount, fee.Currency, quote.Symbol);
            default:
                return free;
        }
    }

    /// <summary>What working orders on any pair will take from the balance that the order takes from, in that currency.</summary>
    private static decimal ReservedByOpenOrders(SecurityPortfolioManager portfolio, Security security, IBaseCurrencySymbol pair, Order order)
    {
        var currency = order.Direction == OrderDirection.Buy ? security.QuoteCurrency.Symbol : pair.BaseCurrency.Symbol;
        var reserved = 0m;
        foreach (var open in portfolio.Transactions.GetOpenOrders())
        {
            if (open.Id == order.Id || open.Type is not (OrderType.Limit or OrderType.StopMarket)) continue;
            if (portfolio.Securities[open.Symbol] is not { } other || other is not IBaseCurrencySymbol otherPair) continue;
            if (open.Direction == OrderDirection.Sell && otherPair.BaseCurrency.Symbol == currency) reserved += open.AbsoluteQuantity;
            else if (open.Direction == OrderDirection.Buy && otherPair.BaseCurrency.Symbol != currency && other.QuoteCurrency.Symbol == currency)
                reserved += open.AbsoluteQuantity * PriceOf(other, open);
        }
        return reserved;
    }

    private static decimal PriceOf(Security security, Order order) => order switch
    {
        LimitOrder limit => limit.LimitPrice,
        StopLimitOrder stopLimit => stopLimit.LimitPrice,
        StopMarketOrder stop => stop.StopPrice,
        _ => security.Price,
    };

    private static GetMaximumOrderQuantityResult LessThanLot(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters) =>
        new(0, parameters.SilenceNonErrorReasons ? null :
            FormattableString.Invariant($"The order quantity is less than the lot size of {parameters.Security.SymbolProperties.LotSize} and has been rounded to zero."),
            false);

    private static string Unsupported(Security security) => FormattableString.Invariant(
        $"The '{security.Symbol.Value}' security is not supported by this cash model. Currently only SecurityType.Crypto and SecurityType.Forex are supported.");

    private static decimal FeeOf(SecurityPortfolioManager portfolio, Security security, decimal quantity)
    {
        var order = new MarketOrder(security.Symbol, quantity, security.LocalTime.ConvertToUtc(security.Exchange.TimeZone));
        return portfolio.CashBook.ConvertToAccountCurrency(security.FeeModel.GetOrderFee(new OrderFeeParameters(security,
            order)).Value).Amount;
    }
}
