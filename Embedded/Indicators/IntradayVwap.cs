using System;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>The mean price since midnight, weighted by volume; a bar's price is the mean of high, low and close.</summary>
public class IntradayVwap : IndicatorBase<BaseData>
{
    private DateTime _day;
    private decimal _value;
    private decimal _volume;

    public IntradayVwap(string name = "VWAP")
        : base(name)
    {
    }

    public override bool IsReady => _volume > 0;

    protected override IndicatorResult ValidateAndComputeNextValue(BaseData input)
    {
        if (!TryGetVolumeAndAveragePrice(input, out var volume, out var price)) return new IndicatorResult(0, IndicatorStatus.InvalidInput);
        if (_day != input.EndTime.Date)
        {
            _volume = 0m;
            _value = 0m;
            _day = input.EndTime.Date;
        }
        _volume += volume;
        _value += price * volume;
        return _volume == 0m ? input.Value : _value / _volume;
    }

    protected override decimal ComputeNextValue(BaseData input) => ValidateAndComputeNextValue(input).Value;

    public override void Reset()
    {
        _day = default;
        _value = 0m;
        _volume = 0m;
        base.Reset();
    }

    /// <summary>Trades have a volume, quotes have none.</summary>
    protected bool TryGetVolumeAndAveragePrice(BaseData input, out decimal volume, out decimal averagePrice)
    {
        switch (input)
        {
            case Tick { TickType: TickType.Trade } tick:
                volume = tick.Quantity;
                averagePrice = tick.LastPrice;
                return true;
            case TradeBar { IsFillForward: false } bar:
                volume = bar.Volume;
                averagePrice = (bar.High + bar.Low + bar.Close) / 3;
                return true;
            default:
                volume = 0;
                averagePrice = 0;
                return false;
        }
    }
}
