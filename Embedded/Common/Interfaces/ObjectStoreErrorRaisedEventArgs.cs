using System;

namespace QuantConnect.Interfaces;

/// <summary>What went wrong in the object store.</summary>
public class ObjectStoreErrorRaisedEventArgs : EventArgs
{
    public ObjectStoreErrorRaisedEventArgs(Exception error) => Error = error;

    public Exception Error { get; }
}
