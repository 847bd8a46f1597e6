namespace QuantConnect;

public enum TickType
{
    Trade = 0,
    Quote = 1,
    OpenInterest = 2,
}
