using System;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Applies a fill to a position and to the cash book: average price, realised profit, fee, funds.</summary>
public class SecurityPortfolioModel : ISecurityPortfolioModel
{
    /// <summary>Profit of the part of the position that a fill closes, in the currency it settles in, the fee not deducted.</summary>
    protected virtual ConvertibleCashAmount ProcessCloseTradeProfit(SecurityPortfolioManager portfolio, Security security, OrderEvent fill)
    {
        var holdings = security.Holdings;
        var closed = Math.Min(fill.AbsoluteFillQuantity, holdings.AbsoluteQuantity) * Math.Sign(holdings.Quantity);
        var exit = holdings.GetQuantityValue(closed, fill.FillPrice);
        var entry = holdings.GetQuantityValue(closed, holdings.AveragePrice);
        return new ConvertibleCashAmount(exit.Amount - entry.Amount, exit.Cash);
    }

    public virtual void ProcessFill(SecurityPortfolioManager portfolio, Security security, OrderEvent fill)
    {
        var holdings = security.Holdings;
        holdings.AddNewSale(holdings.GetQuantityValue(fill.AbsoluteFillQuantity, fill.FillPrice).InAccountCurrency);

        var fee = 0m;
        if (fill.OrderFee != Orders.Fees.OrderFee.Zero && fill.OrderFee.Value.Amount != 0)
        {
            fee = portfolio.CashBook.ConvertToAccountCurrency(fill.OrderFee.Value).Amount;
            holdings.AddNewFee(fee);
            fill.OrderFee.ApplyToPortfolio(portfolio, fill);
        }

        var isFuture = security.Type == SecurityType.CryptoFuture;
        if (!isFuture)
        {
            Settle(portfolio, security, fill, new CashAmount(
                -fill.FillQuantity * fill.FillPrice * security.SymbolProperties.ContractMultiplier, security.QuoteCurrency.Symbol));
        }
        if (!isFuture && security is IBaseCurrencySymbol pair)
        {
            Settle(portfolio, security, fill, new CashAmount(fill.FillQuantity, pair.BaseCurrency.Symbol));
        }

        if (holdings.IsLong && fill.Direction == OrderDirection.Sell || holdings.IsShort && fill.Direction == OrderDirection.Buy)
        {
            var profit = ProcessCloseTradeProfit(portfolio, security, fill);
            var profitInAccountCurrency = profit.InAccountCurrency;
            if (isFuture) Settle(portfolio, security, fill, profit);
            holdings.AddNewProfit(profitInAccountCurrency);
            holdings.SetLastTradeProfit(profitInAccountCurrency);
            // The entry's fee is taken to have been that of the exit.
            var netProfit = profitInAccountCurrency - 2 * fee;
            portfolio.AddTransactionRecord(security.LocalTime.ConvertToUtc(security.Exchange.TimeZone), netProfit, netProfit > 0);
        }

        var (averagePrice, quantity) = After(holdings, fill);
        holdings.SetHoldings(averagePrice, quantity);
    }

    private static void Settle(SecurityPortfolioManager portfolio, Security security, OrderEvent fill, CashAmount amount) =>
        security.SettlementModel.ApplyFunds(new ApplyFundsSettlementModelParameters(portfolio, security, fill.UtcTime, amount, fill));

    // An add moves the average price, a reduction leaves it, a flip starts at the fill's price.
    private static (decimal AveragePrice, decimal Quantity) After(SecurityHolding holdings, OrderEvent fill)
    {
        var quantity = holdings.Quantity + fill.FillQuantity;
        if (holdings.Quantity == 0) return (fill.FillPrice, quantity);
        if (quantity == 0) return (0m, 0m);
        if (Math.Sign(holdings.Quantity) == Math.Sign(fill.FillQuantity))
        {
            return ((holdings.AveragePrice * holdings.Quantity + fill.FillQuantity * fill.FillPrice) / quantity, quantity);
        }
        return (Math.Sign(quantity) == Math.Sign(holdings.Quantity) ? holdings.AveragePrice : fill.FillPrice, quantity);
    }
}
