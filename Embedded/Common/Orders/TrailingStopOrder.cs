using System;
using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>A stop market order whose stop follows the price at a distance, and only towards it.</summary>
public class TrailingStopOrder : StopMarketOrder
{
    public TrailingStopOrder()
    {
    }

    public TrailingStopOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal trailingAmount, bool trailingAsPercentage,
        DateTime time, string tag = "", IOrderProperties properties = null)
        : base(symbol, quantity, stopPrice, time, tag, properties)
    {
        TrailingAmount = trailingAmount;
        TrailingAsPercentage = trailingAsPercentage;
    }

    public TrailingStopOrder(Symbol symbol, decimal quantity, decimal trailingAmount, bool trailingAsPercentage, DateTime time,
        string tag = "", IOrderProperties properties = null)
        : this(symbol, quantity, 0m, trailingAmount, trailingAsPercentage, time, tag, properties)
    {
    }

    /// <summary>The distance, in quote currency or as a fraction of the price.</summary>
    public decimal TrailingAmount { get; internal set; }

    /// <summary>Whether the distance is a fraction of the price.</summary>
    public bool TrailingAsPercentage { get; internal set; }

    public override OrderType Type => OrderType.TrailingStop;

    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.TrailingAmount.HasValue) TrailingAmount = request.TrailingAmount.Value;
    }

    /// <summary>The stop that belongs to a price: below it for a sale, above it for a purchase.</summary>
    public static decimal CalculateStopPrice(decimal currentMarketPrice, decimal trailingAmount, bool trailingAsPercentage,
        OrderDirection direction)
    {
        var distance = trailingAsPercentage ? currentMarketPrice * trailingAmount : trailingAmount;
        return direction == OrderDirection.Buy ? currentMarketPrice + distance : currentMarketPrice - distance;
    }

    public override Order Clone() => CopiedTo(new TrailingStopOrder
    {
        StopPrice = StopPrice, TrailingAmount = TrailingAmount, TrailingAsPercentage = TrailingAsPercentage,
    });

    public override string GetDefaultTag() => $"Trailing Amount: {Amount()}";
    public override string ToString() => $"{base.ToString()} trailing by {Amount()}";

    /// <summary>Whether a price is farther from the stop than the distance, and the stop it leads to.</summary>
    public static bool TryUpdateStopPrice(decimal currentMarketPrice, decimal currentStopPrice, decimal trailingAmount,
        bool trailingAsPercentage, OrderDirection direction, out decimal updatedStopPrice)
    {
        updatedStopPrice = 0m;
        var away = direction == OrderDirection.Sell ? currentMarketPrice - currentStopPrice : currentStopPrice - currentMarketPrice;
        var distance = trailingAsPercentage ? currentMarketPrice * trailingAmount : trailingAmount;
        if (away <= distance) return false;
        updatedStopPrice = CalculateStopPrice(currentMarketPrice, trailingAmount, trailingAsPercentage, direction);
        return true;
    }

    private string Amount() => TrailingAsPercentage
        ? $"{(TrailingAmount * 100).ToStringInvariant()}%"
        : $"{Currencies.GetCurrencySymbol(PriceCurrency)}{TrailingAmount.ToStringInvariant()}";
}
