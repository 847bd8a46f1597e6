namespace QuantConnect.Securities.Forex;

/// <summary>The market of a forex pair, closed over the weekend.</summary>
public class ForexExchange : SecurityExchange
{
    // Six days of every week.
    private const int DaysPerYear = 313;

    public ForexExchange(SecurityExchangeHours exchangeHours) : base(exchangeHours)
    {
    }

    public override int TradingDaysPerYear => DaysPerYear;
}
