using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SalesBot.Simulators.Teams;

/// <summary>The certificate with which the simulators of this process speak TLS on loopback, made at its first use.</summary>
internal static class LoopbackCertificate
{
    private static readonly Lazy<X509Certificate2> Made = new(Make);

    public static X509Certificate2 Value => Made.Value;

    /// <summary>A certificate of its own, with its private key, for a bot that signs in by one.</summary>
    public static X509Certificate2 New(string name)
    {
        using var pair = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + name, pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return Sign(request);
    }

    private static X509Certificate2 Make()
    {
        using var pair = RsaPool.Take(0);
        var request = new CertificateRequest("CN=loopback simulator", pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return Sign(request);
    }

    private static X509Certificate2 Sign(CertificateRequest request)
    {
        using var signed = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2049, 1, 1, 0, 0, 0, TimeSpan.Zero));

        // The key of a freshly signed certificate is not usable by the server on every system; that of an imported one is.
        return X509CertificateLoader.LoadPkcs12(signed.Export(X509ContentType.Pfx), null);
    }
}
