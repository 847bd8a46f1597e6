namespace QuantConnect;

public enum DeploymentTarget
{
    CloudPlatform = 0,
    LocalPlatform = 1,
    PrivateCloudPlatform = 2,
}
