using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Securities.CryptoFuture;

/// <summary>
/// Funding at 00:00, 08:00 and 16:00 UTC: minus rate x value of the position at its price, into the balance it settles in. Asked once an
/// hour; a position takes part in a slot from the first hour on at which it was seen open before the slot.
/// </summary>
public class BinanceFutureMarginInterestRateModel : IMarginInterestRateModel
{
    private DateTime _nextSlot = DateTime.MaxValue;

    public void ApplyMarginInterestRate(MarginInterestRateParameters marginInterestRateParameters)
    {
        var security = marginInterestRateParameters.Security;
        var time = marginInterestRateParameters.Time;
        if (!security.Invested)
        {
            _nextSlot = DateTime.MaxValue;
            return;
        }
        if (_nextSlot == DateTime.MaxValue) _nextSlot = SlotAfter(time);

        var rate = security.Cache.GetData<MarginInterestRate>();
        if (rate == null) return;
        while (time >= _nextSlot)
        {
            var value = security.Holdings.GetQuantityValue(security.Holdings.Quantity);
            value.Cash.AddAmount(-rate.InterestRate * value.Amount);
            _nextSlot = SlotAfter(_nextSlot);
        }
    }

    private static DateTime SlotAfter(DateTime time) => time.Date.AddHours(time.Hour >= 16 ? 24 : time.Hour >= 8 ? 16 : 8);
}
