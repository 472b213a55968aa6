namespace Microsoft.SqlServer.Server;

/// <summary>A type that is used as a CLR user type is none.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Builds the exception for a type.</summary>
    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"'{udtType.FullName}' is no valid user type: {resourceReason}.");
}
