using System;
using QuantConnect.Data;

namespace QuantConnect.Indicators;

public interface IIndicator<T> : IIndicator, IComparable, IComparable<IIndicator<T>> where T: IBaseData
{
}
