using System;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;

namespace QuantConnect.Securities;

/// <summary>
/// How much may be bought: margin requirements, the check of orders, the quantity for a target. The base of all models: margin is a fixed
/// fraction of the value of the position. Amounts in the account currency.
/// </summary>
public class BuyingPowerModel : IBuyingPowerModel
{
    /// <summary>A model that lets every order pass.</summary>
    public static readonly IBuyingPowerModel Null = new NullBuyingPowerModel();

    private decimal _initialMarginRequirement;
    private decimal _leverage;
    private decimal _maintenanceMarginRequirement;

    public BuyingPowerModel() : this(1m)
    {
    }

    /// <param name="initialMarginRequirement">Fraction of the value to open a position, 0 to 1.</param>
    /// <param name="maintenanceMarginRequirement">Fraction of the value to keep it, 0 to 1.</param>
    /// <param name="requiredFreeBuyingPowerPercent">Fraction of equity that stays unused, 0 to 1.</param>
    /// <exception cref="ArgumentException">A fraction is out of range.</exception>
    public BuyingPowerModel(decimal initialMarginRequirement, decimal maintenanceMarginRequirement, decimal requiredFreeBuyingPowerPercent)
    {
        if (initialMarginRequirement is < 0 or > 1) throw new ArgumentException("The initial margin requirement must be between 0 and 1.");
        if (maintenanceMarginRequirement is < 0 or > 1)
            throw new ArgumentException("The maintenance margin requirement must be between 0 and 1.");
        CheckFreePercent(requiredFreeBuyingPowerPercent);
        _initialMarginRequirement = initialMarginRequirement;
        _maintenanceMarginRequirement = maintenanceMarginRequirement;
        RequiredFreeBuyingPowerPercent = requiredFreeBuyingPowerPercent;
    }

    /// <param name="leverage">Value of the largest position over the margin behind it, at least 1.</param>
    /// <param name="requiredFreeBuyingPowerPercent">Fraction of equity that stays unused, 0 to 1.</param>
    /// <exception cref="ArgumentException">The leverage is below 1, or the fraction out of range.</exception>
    public BuyingPowerModel(decimal leverage, decimal requiredFreeBuyingPowerPercent = 0m)
    {
        CheckLeverage(leverage);
        CheckFreePercent(requiredFreeBuyingPowerPercent);
        _initialMarginRequirement = 1m / leverage;
        _maintenanceMarginRequirement = 1m / leverage;
        RequiredFreeBuyingPowerPercent = requiredFreeBuyingPowerPercent;
    }

    /// <summary>Fraction of the value to open a position.</summary>
    internal decimal InitialRequirement => _initialMarginRequirement;

    /// <summary>Fraction of equity that stays unused.</summary>
    protected decimal RequiredFreeBuyingPowerPercent { get; set; }

    /// <summary>
    /// Signed units that bring the margin of the position as near to a target as whole lots allow without passing it.
    /// </summary>
    /// <param name="security">The security.</param>
    /// <param name="targetMargin">Initial margin of the position aimed at, negative for a short.</param>
    /// <param name="marginForOneUnit">Initial margin of one lot.</param>
    /// <param name="finalMargin">Initial margin of the position that the order would lead to.</param>
    public decimal GetAmountToOrder(Security security, decimal targetMargin, decimal marginForOneUnit, out decimal finalMargin)
    {
        var lotSize = security.SymbolProperties.LotSize;
        var lots = decimal.Truncate(targetMargin / marginForOneUnit);
        finalMargin = this.GetInitialMarginRequirement(security, lots * lotSize);
        if (Math.Abs(finalMargin) > Math.Abs(targetMargin))
        {
            // Where the margin of a lot grows with the position, that is too many; the most that fit are searched by halving.
            var fit = 0m;
            var tooMany = lots;
            while (Math.Abs(tooMany - fit) > 1)
            {
                var middle = decimal.Truncate((fit + tooMany) / 2);
                if (Math.Abs(this.GetInitialMarginRequirement(security, middle * lotSize)) > Math.Abs(targetMargin)) tooMany = middle;
                else fit = middle;
            }
            lots = fit;
            finalMargin = this.GetInitialMarginRequirement(security, lots * lotSize);
        }
        return lots * lotSize - security.Holdings.Quantity;
    }

    public virtual BuyingPower GetBuyingPower(BuyingPowerParameters parameters) =>
        parameters.ResultInAccountCurrency(GetMarginRemaining(parameters.Portfolio, parameters.Security, parameters.Direction));

    /// <summary>Initial margin of an order plus its fee, negative for a sale where the requirement is signed.</summary>
    public virtual InitialMargin GetInitialMarginRequiredForOrder(InitialMarginRequiredForOrderParameters parameters)
    {
        var fee = parameters.Security.FeeModel.GetOrderFee(new OrderFeeParameters(parameters.Security, parameters.Order)).Value;
        var feeInAccountCurrency = parameters.CurrencyConverter.ConvertToAccountCurrency(fee).Amount;
        var margin = this.GetInitialMarginRequirement(parameters.Security, parameters.Order.Quantity);
        return new InitialMargin(margin + Math.Sign(margin) * feeInAccountCurrency);
    }

    /// <summary>Margin to open a position, signed as its quantity.</summary>
    public virtual InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters) =>
        new(parameters.Security.Holdings.GetQuantityValue(parameters.Quantity).InAccountCurrency * _initialMarginRequirement);

    public virtual decimal GetLeverage(Security security) =>
        _leverage != 0m ? _leverage : _leverage = 1m / _initialMarginRequirement;

    /// <summary>Margin to keep a position, not negative.</summary>
    public virtual MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters) =>
        new(parameters.AbsoluteHoldingsValue * _maintenanceMarginRequirement);

    /// <summary>Margin that an order in a direction may use: against a position, what closing and reversing it takes is added.</summary>
    protected virtual decimal GetMarginRemaining(SecurityPortfolioManager portfolio, Security security, OrderDirection direction)
    {
        var equity = portfolio.TotalPortfolioValue;
        var remaining = portfolio.GetMarginRemaining(equity) + MarginFreedByReversal(security,
            direction) - equity * RequiredFreeBuyingPowerPercent;
        return remaining < 0 ? 0 : remaining;
    }

    /// <summary>Units that change the margin used by a signed amount.</summary>
    public virtual GetMaximumOrderQuantityResult GetMaximumOrderQuantityForDeltaBuyingPower(GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters)
    {
        var security = parameters.Security;
        var used = security.BuyingPowerModel.GetReservedBuyingPowerForPosition(security) * (security.Holdings.IsLong ? 1 : -1);
        var equity = parameters.Portfolio.TotalPortfolioValue;
        var target = equity == 0 ? 0 : (used + parameters.DeltaBuyingPower) / equity;
        return GetMaximumOrderQuantityForTargetBuyingPower(new GetMaximumOrderQuantityForTargetBuyingPowerParameters(parameters.Portfolio,
            security, target, parameters.MinimumOrderMarginPortfolioPercentage, parameters.SilenceNonErrorReasons));
    }

    /// <summary>Units that bring the position's initial margin to a signed fraction of equity, the order's fee taken off equity.</summary>
    public virtual GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters)
    {
        var security = parameters.Security;
        var equity = parameters.Portfolio.TotalPortfolioValue;
        var free = equity * RequiredFreeBuyingPowerPercent;
        var targetMargin = parameters.TargetBuyingPower * (equity - free);
        if (targetMargin == 0) return new GetMaximumOrderQuantityResult(-security.Holdings.Quantity, string.Empty, false);

        var lotMargin = this.GetInitialMarginRequirement(security, security.SymbolProperties.LotSize);
        if (lotMargin == 0)
        {
            return new GetMaximumOrderQuantityResult(0,
                $"{security.Symbol.Value}: The security does not have an accurate price as it has not yet received a bar of data. "
                + "Before placing a trade (or using SetHoldings) warm up your algorithm with SetWarmup, or use slice.Contains(symbol) "
                    + "to confirm the Slice object has price before using the data. "
                + "Data does not necessarily all arrive at the same time so your algorithm should confirm the data is ready before "
                    + "using it. "
                + "In live trading this can mean you do not have an active subscription to the asset class you're trying to trade. If "
                    + "using custom data make sure you've set the 'Value' property.");
        }

        // Compared as the model gives it. Where that is unsigned, as for perpetuals, turning a short position into a long one of the same
        // size
        // is no change of margin, and so no order: the recorded run FrameworkRisk does so.
        var usedMargin = this.GetInitialMarginRequirement(security, security.Holdings.Quantity);
        var change = Math.Abs(targetMargin - usedMargin);
        if (!BuyingPowerModelExtensions.AboveMinimumOrderMarginPortfolioPercentage(parameters.Portfolio,
            parameters.MinimumOrderMarginPortfolioPercentage, change))
        {
            var minimum = equity * parameters.MinimumOrderMarginPortfolioPercentage;
            return new GetMaximumOrderQuantityResult(0, parameters.SilenceNonErrorReasons
                ? null
                : FormattableString.Invariant($"The target order margin {change} is less than the minimum {minimum}."), false);
        }

        var previous = 0m;
        while (true)
        {
            var quantity = GetAmountToOrder(security, targetMargin, lotMargin, out var finalMargin);
            if (quantity == 0)
            {
                return new GetMaximumOrderQuantityResult(0, parameters.SilenceNonErrorReasons
                    ? null
                    : FormattableString.Invariant($"The order quantity is less than the lot size of {security.SymbolProperties.LotSize} ")
                        + FormattableString.Invariant($"and has been rounded to zero. Target margin {targetMargin}, used margin {usedMargin}."), false);
            }

            var order = new MarketOrder(security.Symbol, quantity, security.LocalTime.ConvertToUtc(security.Exchange.TimeZone));
            var fee =
                parameters.Portfolio.CashBook.ConvertToAccountCurrency(security.FeeModel.GetOrderFee(new OrderFeeParameters(security,
                order)).Value).Amount;
            targetMargin = (equity - fee - free) * parameters.TargetBuyingPower;
            if (Math.Abs(finalMargin) <= Math.Abs(targetMargin)) return new GetMaximumOrderQuantityResult(quantity);

            if (quantity == previous)
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"GetMaximumOrderQuantityForTargetBuyingPower failed to converge on the target margin: {targetMargin}; the order ")
                        + FormattableString.Invariant($"quantity is {quantity} of {security.Symbol.Value}."));
            }
            previous = quantity;
        }
    }

    public virtual ReservedBuyingPowerForPosition GetReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters) =>
        parameters.ResultInAccountCurrency(this.GetMaintenanceMargin(parameters.Security));

    /// <summary>Whether the margin of what an order has still to fill is there. It is asked again before every fill.</summary>
    public virtual HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters)
    {
        var order = parameters.Order;
        if (order.Quantity == 0) return parameters.Sufficient();
        var ticket = parameters.Portfolio.Transactions.GetOrderTicket(order.Id);
        if (ticket == null)
            return parameters.Insufficient(FormattableString.Invariant($"Null order ticket for id: {order.Id.ToStringInvariant()}"));

        var free = GetMarginRemaining(parameters.Portfolio, parameters.Security, order.Direction);
        var required = GetInitialMarginRequiredForOrder(
            new InitialMarginRequiredForOrderParameters(parameters.Portfolio.CashBook, parameters.Security, order)).Value;
        var unfilled = (Math.Abs(order.Quantity) - Math.Abs(ticket.QuantityFilled)) / Math.Abs(order.Quantity);
        required *= unfilled;
        return Math.Abs(required) > free
            ? parameters.Insufficient(FormattableString.Invariant($"Id: {order.Id}, Initial Margin: {required.Normalize()}, Free ")
                + FormattableString.Invariant($"Margin: {free.Normalize()}"))
            : parameters.Sufficient();
    }

    /// <exception cref="ArgumentException">The leverage is below 1.</exception>
    public virtual void SetLeverage(Security security, decimal leverage)
    {
        CheckLeverage(leverage);
        _leverage = 0m;
        _initialMarginRequirement = 1m / leverage;
        _maintenanceMarginRequirement = 1m / leverage;
    }

    private protected decimal MarginFreedByReversal(Security security, OrderDirection direction)
    {
        var holdings = security.Holdings;
        var reverses = holdings.IsLong && direction == OrderDirection.Sell || holdings.IsShort && direction == OrderDirection.Buy;
        return reverses ? this.GetMaintenanceMargin(security) + this.GetInitialMarginRequirement(security, holdings.AbsoluteQuantity) : 0m;
    }

    private static void CheckLeverage(decimal leverage)
    {
        if (leverage < 1) throw new ArgumentException("Leverage must be greater than or equal to 1.");
    }

    private static void CheckFreePercent(decimal requiredFreeBuyingPowerPercent)
    {
        if (requiredFreeBuyingPowerPercent is < 0 or > 1)
            throw new ArgumentException("Free Buying Power Percent requirement must be between 0 and 1.");
    }
}
