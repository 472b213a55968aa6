using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SalesBot.Adapters.Teams.Protocol.Login;

namespace SalesBot.Adapters.Tests.Teams.Login;

public sealed class LoginCertificateTests : IDisposable
{
    private const string Password = "Sesam";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("certificate-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("bot.pem", "")]
    [InlineData("bot.pem", Password)]
    [InlineData("bot.pfx", "")]
    [InlineData("bot.PFX", Password)]
    [InlineData("bot.p12", Password)]
    public void File_HoldsTheCertificateWithItsKey(string name, string password)
    {
        using var made = Make();
        var path = Save(made, name, password);

        using var read = LoginCertificate.Load(path, password);

        Assert.Equal(made.Thumbprint, read.Thumbprint);
        Assert.True(read.HasPrivateKey);
    }

    [Theory]
    [InlineData("bot.pem")]
    [InlineData("bot.pfx")]
    public void WrongPassword_IsRefused(string name)
    {
        using var made = Make();
        var path = Save(made, name, Password);

        Assert.ThrowsAny<CryptographicException>(() => LoginCertificate.Load(path, "another"));
    }

    [Fact]
    public void FileWithoutTheKey_IsRefused()
    {
        using var made = Make();
        var path = PathOf("bot.pem");
        File.WriteAllText(path, made.ExportCertificatePem());

        Assert.ThrowsAny<CryptographicException>(() => LoginCertificate.Load(path, ""));
    }

    [Fact]
    public void FileThatIsNotThere_IsRefused() => Assert.ThrowsAny<IOException>(() => LoginCertificate.Load(PathOf("nowhere.pem"), ""));

    private static X509Certificate2 Make()
    {
        using var pair = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2049, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    private string Save(X509Certificate2 certificate, string name, string password)
    {
        var path = PathOf(name);
        if (!name.EndsWith(".pem", StringComparison.Ordinal))
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
            return path;
        }

        using var pair = certificate.GetRSAPrivateKey()!;
        var key = password.Length == 0
            ? pair.ExportPkcs8PrivateKeyPem()
            : pair.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1_000));
        File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + key);
        return path;
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
