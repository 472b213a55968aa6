using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SalesBot.Adapters.Teams.Protocol.Login;

/// <summary>The certificate of the app, read from a file with its key.</summary>
internal static class LoginCertificate
{
    private static readonly string[] BinaryEndings = [".pfx", ".p12"];

    /// <summary>Reads it; by its ending the file is PFX, else PEM.</summary>
    /// <param name="path">The file.</param>
    /// <param name="password">Its password; empty for none.</param>
    /// <exception cref="CryptographicException">It holds no certificate with its key, or the password is another one.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static X509Certificate2 Load(string path, string password)
    {
        var certificate = BinaryEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
            : LoadPem(path, password);
        return certificate.HasPrivateKey ? certificate : throw new CryptographicException("The file holds no private key.");
    }

    private static X509Certificate2 LoadPem(string path, string password) =>
        password.Length == 0 ? X509Certificate2.CreateFromPemFile(path) : X509Certificate2.CreateFromEncryptedPemFile(path, password);
}
