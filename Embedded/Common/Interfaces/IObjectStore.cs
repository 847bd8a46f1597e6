using System;
using System.Collections;
using System.Collections.Generic;
using QuantConnect.Packets;

namespace QuantConnect.Interfaces;

public interface IObjectStore : IEnumerable<KeyValuePair<string, byte[]>>, IEnumerable, IDisposable
{
    event EventHandler<ObjectStoreErrorRaisedEventArgs> ErrorRaised;
    ICollection<string> Keys { get; }
    int MaxFiles { get; }
    long MaxSize { get; }
    void Clear();
    bool ContainsKey(string path);
    bool Delete(string path);
    string GetFilePath(string path);
    void Initialize(int userId, int projectId, string userToken, Controls controls, AlgorithmMode algorithmMode);
    byte[] ReadBytes(string path);
    bool SaveBytes(string path, byte[] contents);
}
