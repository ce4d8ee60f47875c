// Internationalised domain names, over libidn2: both forms of a host, in UTF-8 whatever the locale.
#pragma once

/// The form that name servers know (`xn--80awhdgm.xn--p1ai`), or NULL if the name cannot be one. To be freed with
/// `cdomain_free`.
char *cdomain_to_ascii(const char *host);

/// The form that people know (`портал.рф`), or NULL if the name does not stand for one. To be freed with `cdomain_free`.
char *cdomain_to_unicode(const char *host);

void cdomain_free(char *host);
