using System;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Cuts order quantities to what lots, volume or a value allow.</summary>
public static class OrderSizing
{
    /// <summary>A quantity cut towards zero to whole lots.</summary>
    public static decimal AdjustByLotSize(Security security, decimal quantity) => quantity - quantity % security.SymbolProperties.LotSize;

    /// <summary>The part of a quantity that is worth no more than a value in the account currency.</summary>
    public static decimal GetOrderSizeForMaximumValue(Security security, decimal maximumOrderValueInAccountCurrency,
        decimal desiredOrderSize)
    {
        var unitValue = security.Price * security.QuoteCurrency.ConversionRate * security.SymbolProperties.ContractMultiplier;
        if (unitValue == 0) return 0;
        var maximum = maximumOrderValueInAccountCurrency / unitValue;
        return AdjustByLotSize(security, Math.Min(maximum, Math.Abs(desiredOrderSize)) * Math.Sign(desiredOrderSize));
    }

    /// <summary>The part of a quantity that is no more than a fraction of the last bar's volume.</summary>
    public static decimal GetOrderSizeForPercentVolume(Security security, decimal maximumPercentCurrentVolume, decimal desiredOrderSize)
    {
        var maximum = maximumPercentCurrentVolume * security.Volume;
        return AdjustByLotSize(security, Math.Min(maximum, Math.Abs(desiredOrderSize)) * Math.Sign(desiredOrderSize));
    }

    /// <summary>What a target still lacks after the position and the open orders, in whole lots.</summary>
    internal static decimal GetUnorderedQuantity(IAlgorithmContext algorithm, IPortfolioTarget target, Security security = null)
    {
        security ??= algorithm.Securities[target.Symbol];
        var open = algorithm.Transactions.GetOpenOrdersRemainingQuantity(target.Symbol);
        return AdjustByLotSize(security, target.Quantity - security.Holdings.Quantity - open);
    }
}
