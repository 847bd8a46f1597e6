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

    public override GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters)
    {
        if (parameters.TargetBuyingPower < 0)
        {
            return new GetMaximumOrderQuantityResult(0, "The cash model does not allow shorting. No orders will be placed.");
        }
        var security = parameters.Security;
        var held = security is IBaseCurrencySymbol pair ? pair.BaseCurrency.Amount : security.Holdings.Quantity;
        var unitValue = security.Holdings.GetQuantityValue(1m).InAccountCurrency;
        if (unitValue == 0)
            return new GetMaximumOrderQuantityResult(0, $"{security.Symbol.Value}: the price or the conversion rate is zero.");

        var target = parameters.Portfolio.TotalPortfolioValue * parameters.TargetBuyingPower;
        var quantity = OrderSizing.AdjustByLotSize(security, target / unitValue - held);
        while (quantity > 0)
        {
            var fee = FeeOf(parameters.Portfolio, security, quantity);
            var affordable = security.QuoteCurrency.ValueInAccountCurrency - fee;
            if ((held + quantity) * unitValue + fee <= target && quantity * unitValue <= affordable) break;
            var next = OrderSizing.AdjustByLotSize(security, Math.Min((target - fee) / unitValue - held, affordable / unitValue));
            quantity = next < quantity ? Math.Max(0, next) : quantity - security.SymbolProperties.LotSize;
        }
        return quantity == 0
            ? new GetMaximumOrderQuantityResult(0, parameters.SilenceNonErrorReasons ? null :
                "The order quantity is less than the lot size and has been rounded to zero.", false)
            : new GetMaximumOrderQuantityResult(quantity);
    }

    /// <summary>Nothing: what was bought is paid.</summary>
    public override ReservedBuyingPowerForPosition GetReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters) =>
        parameters.ResultInAccountCurrency(0m);

    public override HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters)
    {
        var security = parameters.Security;
        if (security is not IBaseCurrencySymbol pair)
        {
            return parameters.Insufficient(FormattableString.Invariant($"The '{security.Symbol.Value}' security is not supported by ")
                + "this cash model. Currently only SecurityType.Crypto and SecurityType.Forex are supported.");
        }
        var order = parameters.Order;
        if (order.Direction == OrderDirection.Sell)
        {
            return order.AbsoluteQuantity <= pair.BaseCurrency.Amount
                ? parameters.Sufficient()
                : parameters.Insufficient(FormattableString.Invariant($"Your portfolio holds {pair.BaseCurrency.Amount.Normalize()} {pair.BaseCurrency.Symbol} but your order is of {order.AbsoluteQuantity.Normalize()} {pair.BaseCurrency.Symbol}. Cash Modeling trading does not permit short holdings so ensure you only sell what you have, including any additional open orders."));
        }
        var price = order is LimitOrder limit ? limit.LimitPrice : order is StopLimitOrder stopLimit ? stopLimit.LimitPrice :
            security.AskPrice;
        var cost = order.AbsoluteQuantity * price * security.SymbolProperties.ContractMultiplier;
        var required = cost * security.QuoteCurrency.ConversionRate + FeeOf(parameters.Portfolio, security, order.Quantity);
        return required <= security.QuoteCurrency.ValueInAccountCurrency
            ? parameters.Sufficient()
            : parameters.Insufficient(FormattableString.Invariant($"Your portfolio holds {security.QuoteCurrency.Amount.Normalize()} ")
                + FormattableString.Invariant($"{security.QuoteCurrency.Symbol} but the order needs {cost.Normalize()} {security.QuoteCurrency.Symbol} and its fee."));
    }

    /// <exception cref="InvalidOperationException">The leverage is not 1.</exception>
    public override void SetLeverage(Security security, decimal leverage)
    {
        if (leverage != 1)
            throw new InvalidOperationException("CashBuyingPowerModel does not allow setting leverage. Cash accounts have no leverage.");
    }

    private static decimal FeeOf(SecurityPortfolioManager portfolio, Security security, decimal quantity)
    {
        var order = new MarketOrder(security.Symbol, quantity, security.LocalTime.ConvertToUtc(security.Exchange.TimeZone));
        return portfolio.CashBook.ConvertToAccountCurrency(security.FeeModel.GetOrderFee(new OrderFeeParameters(security,
            order)).Value).Amount;
    }
}
