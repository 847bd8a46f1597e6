using System;

namespace QuantConnect;

public interface ISeriesPoint
{
    DateTime Time { get; set; }
    ISeriesPoint Clone();
}
