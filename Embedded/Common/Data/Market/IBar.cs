namespace QuantConnect.Data.Market;

public interface IBar
{
    decimal Close { get; }
    decimal High { get; }
    decimal Low { get; }
    decimal Open { get; }
}
