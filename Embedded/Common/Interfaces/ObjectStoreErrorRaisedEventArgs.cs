using System;

namespace QuantConnect.Interfaces;

public class ObjectStoreErrorRaisedEventArgs : EventArgs
{
    public ObjectStoreErrorRaisedEventArgs(Exception error) => throw null;
    public Exception Error => throw null;
}
