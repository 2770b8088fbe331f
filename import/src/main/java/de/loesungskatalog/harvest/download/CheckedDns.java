package de.loesungskatalog.harvest.download;

import org.apache.hc.client5.http.DnsResolver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;

/**
 * Resolves names to allowed addresses only. The connection goes to the very addresses that were
 * checked here, so a name that changes its address in between gains nothing.
 */
final class CheckedDns implements DnsResolver {

    private final Predicate<InetAddress> allowed;

    CheckedDns(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new ForbiddenAddressException(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
