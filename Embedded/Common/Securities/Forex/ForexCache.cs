namespace QuantConnect.Securities.Forex;

/// <summary>The last data of a forex pair.</summary>
public class ForexCache : SecurityCache
{
}
