namespace QuantConnect.Orders;

public class CoinbaseOrderProperties : OrderProperties
{
    /// <summary>Refuses a limit order that would take liquidity.</summary>
    public bool PostOnly { get; set; }

    /// <summary>Keeps orders of one account from trading with each other.</summary>
    public bool SelfTradePreventionId { get; set; }
}
