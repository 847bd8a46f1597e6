using System;

namespace QuantConnect.Securities;

public class CashBookUpdatedEventArgs : EventArgs
{
    public CashBookUpdatedEventArgs(CashBookUpdateType type, Cash cash)
    {
        UpdateType = type;
        Cash = cash;
    }

    public Cash Cash { get; }
    public CashBookUpdateType UpdateType { get; }
}
