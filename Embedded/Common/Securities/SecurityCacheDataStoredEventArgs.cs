using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Securities;

public class SecurityCacheDataStoredEventArgs : EventArgs
{
    public SecurityCacheDataStoredEventArgs(Type dataType, IReadOnlyList<BaseData> data) => throw null;
    public IReadOnlyList<BaseData> Data => throw null;
    public Type DataType => throw null;
}
