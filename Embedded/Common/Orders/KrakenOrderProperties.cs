namespace QuantConnect.Orders;

public class KrakenOrderProperties : OrderProperties
{
    /// <summary>Refuses a limit order that would take liquidity.</summary>
    public bool PostOnly { get; set; }

    /// <summary>Takes a purchase's fee from the base currency.</summary>
    public bool FeeInBase { get; set; }

    /// <summary>Takes the fee from the quote currency.</summary>
    public bool FeeInQuote { get; set; }

    /// <summary>Lets market orders fill at any price.</summary>
    public bool NoMarketPriceProtection { get; set; }

    /// <summary>An order that is placed when this one fills; live trading only.</summary>
    public Order ConditionalOrder { get; set; }
}
