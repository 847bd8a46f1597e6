using System;

namespace QuantConnect.Securities;

public class CashBookUpdatedEventArgs : EventArgs
{
    public CashBookUpdatedEventArgs(CashBookUpdateType type, Cash cash) => throw null;
    public Cash Cash => throw null;
    public CashBookUpdateType UpdateType => throw null;
}
